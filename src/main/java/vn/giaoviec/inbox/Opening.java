package vn.giaoviec.inbox;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** Tries whether a file can be read now. */
final class Opening {
  // There who copies a file keeps it from being opened for writing, and gives its full size at
  // once.
  private static final boolean LOCKS_BY_OPENING = File.separatorChar == '\\';

  private Opening() {}

  /** What stands in the way; empty for nothing. */
  static Optional<Waiting.Reason> hindrance(Path file) {
    try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ))) {
      if (isLocked(channel)) {
        return Optional.of(Waiting.Reason.LOCKED);
      }
    } catch (AccessDeniedException e) {
      return Optional.of(Waiting.Reason.UNREADABLE);
    } catch (IOException e) {
      return Optional.of(LOCKS_BY_OPENING ? Waiting.Reason.LOCKED : Waiting.Reason.UNREADABLE);
    }
    return LOCKS_BY_OPENING ? writing(file) : Optional.empty();
  }

  private static Optional<Waiting.Reason> writing(Path file) {
    try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
      return channel.isOpen() ? Optional.empty() : Optional.of(Waiting.Reason.LOCKED);
    } catch (AccessDeniedException e) {
      // Marked as read-only: nobody is writing.
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Waiting.Reason.LOCKED);
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      // A share that knows no locks.
      return false;
    }
  }
}
