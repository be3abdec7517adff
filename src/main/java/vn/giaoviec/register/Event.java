package vn.giaoviec.register;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the history, which nobody can rewrite.
 *
 * @param task the task it is about; empty for the document
 * @param before what it was: a status, a value, a task's former id
 * @param after what it became: a name, a status, a value, an arrival number, a code
 */
public record Event(
    long number,
    Instant at,
    String by,
    What what,
    Optional<String> task,
    Optional<String> before,
    Optional<String> after,
    Optional<String> note) {
  /** What can happen. */
  public enum What {
    /** After: the name it came in under. */
    RECEIVED,
    /** The same bytes came in again; after: the new name. */
    SEEN_AGAIN,
    /** After: the arrival number; note: how many tasks. */
    READ,
    /** Before and after: how many tasks. */
    READ_AGAIN,
    /** After: the code; note: the English sentence. */
    FAILED,
    /** A failed document was put back to waiting; before: the code. */
    RETRIED,
    /** After: the arrival number of a probable duplicate. */
    TWIN_FOUND,
    /** Followed up or corrected, but no longer found by the newest reading; after: its new id. */
    TASK_GONE,
    /** Found again under another id; before and after: the ids. */
    TASK_MOVED,
    /** Before and after: the status; note: the note. */
    FOLLOWED_UP,
    /** Before and after: the value; note: the field. */
    CORRECTED,
    /** Before: the value withdrawn; after: what was read; note: the field. */
    CORRECTION_WITHDRAWN,
    /** The whole register was restored; note: the backup. */
    RESTORED
  }
}
