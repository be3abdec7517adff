package vn.giaoviec.filing;

import java.time.Instant;
import java.util.Optional;

/**
 * A value that a clerk set right; the value that was read is kept beside it.
 *
 * @param task the {@link FiledTask#id}; empty for a field of the notice
 * @param original what was read, as {@code value} is written; empty where nothing was
 * @param value dates in ISO 8601, several units parted by {@code "; "}; empty for none at all
 */
public record Correction(
    Optional<String> task, Field field, String original, String value, Instant at, String by) {
  /** What can be corrected. */
  public enum Field {
    // Of the notice.
    KIND,
    NUMBER,
    ISSUED_ON,
    ISSUER,
    SUBJECT,
    // Of a task.
    TEXT,
    LEAD,
    WITH,
    DUE
  }
}
