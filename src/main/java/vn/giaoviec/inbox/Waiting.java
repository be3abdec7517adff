package vn.giaoviec.inbox;

import java.nio.file.Path;

/** A file or folder that a look saw and did not hand out. */
public record Waiting(Path file, Reason reason) {
  /** Why it was left. */
  public enum Reason {
    /** Seen for the first time, or it changed, or its time of quiet is not over. */
    MOVING,
    /** Nothing in it yet. */
    EMPTY,
    /** Another program has it open and lets nobody else. */
    LOCKED,
    /** May not be read, or an error came while it was. */
    UNREADABLE,
    /** Its last try failed for a reason that may pass; its next one comes. */
    BACKING_OFF,
    /** A link, a pipe, a device: never taken. */
    NO_FILE
  }
}
