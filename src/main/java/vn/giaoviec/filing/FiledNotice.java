package vn.giaoviec.filing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A notice as its JSON of the contract tells of it; lists keep the order of the text.
 *
 * @param id SHA-256 of the original's bytes, in lower-case hex
 * @param fileName of the original, without folders
 * @param pages at least 1
 * @param kind code and name, as TB and Thông báo
 * @param number and symbol in canonical form, e.g. 39/TB-UBND
 * @param issuedOn ISO 8601: YYYY-MM-DD, or YYYY-MM where the day is left blank
 * @param issuerId canonical, as {@link FiledUnit#id}
 * @param identity what another notice that cites this one knows it by
 */
public record FiledNotice(
    String id,
    String fileName,
    String mediaType,
    int pages,
    Optional<Kind> kind,
    Optional<String> number,
    Optional<String> issuedOn,
    Optional<String> place,
    Optional<String> issuer,
    Optional<String> issuerId,
    Optional<String> subject,
    Optional<String> urgency,
    Optional<String> secrecy,
    List<String> recipients,
    Optional<Signer> signer,
    Optional<String> identity,
    List<Document> documents,
    List<Citation> citations,
    List<Relation> relations,
    List<FiledTask> tasks,
    List<Warning> warnings) {
  public FiledNotice {
    recipients = List.copyOf(recipients);
    documents = List.copyOf(documents);
    citations = List.copyOf(citations);
    relations = List.copyOf(relations);
    tasks = List.copyOf(tasks);
    warnings = List.copyOf(warnings);
  }

  /** The kind of a document, e.g. TB, Thông báo. */
  public record Kind(String code, String name) {}

  /** Who signed, as far as it could be read. */
  public record Signer(Optional<String> name, Optional<String> title, Optional<String> capacity) {}

  /**
   * A cited document, once in a notice.
   *
   * @param id of its identity, e.g. {@code legal:nđ-cp/61/2018}; that of less known documents
   *     begins that of the same one better known
   * @param key as written, canonical: 61/2018/NĐ-CP
   * @param date ISO 8601
   * @param complete whether the id alone names one document, also across notices
   */
  public record Document(
      String id,
      String key,
      Optional<String> kind,
      Optional<String> name,
      Optional<String> date,
      Optional<String> issuer,
      boolean complete) {}

  /**
   * One mention of a document.
   *
   * @param document the {@link Document#id} meant
   * @param page from 1
   */
  public record Citation(
      String text, String key, String document, Optional<String> pinpoint, int page) {}

  /**
   * What one document does to another.
   *
   * @param from the {@link Document#id} of the one that acts, or {@link #SELF}; empty where it
   *     bears no number, as a form that is attached to a circular
   * @param type the word of the contract, e.g. amends
   * @param to the one acted on, likewise
   */
  public record Relation(
      Optional<String> from, String type, Optional<String> to, String text, int page) {
    /** What stands for the notice itself. */
    public static final String SELF = "self";
  }

  /** What a clerk should look at. */
  public record Warning(String code, String message, OptionalInt page) {}
}
