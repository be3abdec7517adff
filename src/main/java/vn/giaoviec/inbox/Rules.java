package vn.giaoviec.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * How a folder is dealt with.
 *
 * @param quiet how long size and time of a file must have stood still
 * @param success what becomes of a file that was read
 * @param done name of the sub-folder for files that were read
 * @param failed name of the sub-folder for files that could not be read
 * @param leaveAlone folders that are never looked into, as the program's home
 */
public record Rules(
    Duration quiet, Success success, String done, String failed, Set<Path> leaveAlone) {
  private static final Duration USUAL_QUIET = Duration.ofSeconds(5);

  public Rules {
    if (quiet.isNegative() || done.isBlank() || failed.isBlank() || done.equals(failed)) {
      throw new IllegalArgumentException("no rules for a folder: " + quiet + done + failed);
    }
    leaveAlone = Set.copyOf(leaveAlone);
  }

  /** Five seconds of quiet, then to {@code done/} or {@code failed/}. */
  public static Rules usual(Set<Path> leaveAlone) {
    return new Rules(USUAL_QUIET, Success.MOVE, "done", "failed", leaveAlone);
  }

  /** The same with other folders that are never looked into. */
  public Rules with(Set<Path> folders) {
    return new Rules(quiet, success, done, failed, folders);
  }

  /** The same with another way to deal with files that were read. */
  public Rules with(Success other) {
    return new Rules(quiet, other, done, failed, leaveAlone);
  }

  /** The same with another time of quiet. */
  public Rules with(Duration other) {
    return new Rules(other, success, done, failed, leaveAlone);
  }

  /** What becomes of a file that was read. */
  public enum Success {
    /** It goes to the folder of done files. */
    MOVE,
    /** It stays where it is and is not taken again while it stays the same. */
    KEEP
  }
}
