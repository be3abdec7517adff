package vn.giaoviec.register;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * What became of a file that came in.
 *
 * @param id SHA-256 of its bytes
 * @param arrival where the document was read before
 * @param original where the register keeps it
 */
public record Receipt(
    String id, Novelty novelty, State state, OptionalLong arrival, Path original) {
  /** Whether the register knew these bytes. */
  public enum Novelty {
    NEW,
    /** The bytes were there, not under this name. */
    NEW_NAME,
    KNOWN
  }
}
