package vn.giaoviec.filing;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a task.
 *
 * @param at when the status was set; empty for a task nobody has touched
 * @param by who set it
 */
public record FollowUp(
    Status status, Optional<String> note, Optional<Instant> at, Optional<String> by) {
  /** Of a task that nobody has touched yet. */
  public static final FollowUp NONE =
      new FollowUp(Status.OPEN, Optional.empty(), Optional.empty(), Optional.empty());

  /** How far a task is. */
  public enum Status {
    OPEN,
    DONE,
    CANCELLED
  }
}
