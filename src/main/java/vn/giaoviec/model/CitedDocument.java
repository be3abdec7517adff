package vn.giaoviec.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that a notice cites, once, however often it is named there.
 *
 * @param id unique in the notice; the key of its identity, and behind a tilde its date where two
 *     documents would share one
 * @param key of its first mention
 * @param kind likewise, e.g. Nghi dinh with its tones
 * @param name of a law, where it is told
 * @param date as far as any mention tells it
 * @param issuer the fullest form written, else the body that the codes tell
 */
public record CitedDocument(
    String id,
    DocumentIdentity identity,
    String key,
    Optional<String> kind,
    Optional<String> name,
    Optional<LocalDate> date,
    Optional<String> issuer) {
  /** What stands for the notice itself where the id of a document is asked for. */
  public static final String SELF = "self";
}
