package vn.giaoviec.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.index.Applied;
import vn.giaoviec.index.IndexDamagedException;
import vn.giaoviec.index.IndexLockedException;
import vn.giaoviec.index.TaskIndex;
import vn.giaoviec.register.Changes;
import vn.giaoviec.register.Register;
import vn.giaoviec.register.RegisterException;

/**
 * Brings the index up to what the register says. The index is open for writing only as long as that
 * takes, so that several processes can take turns.
 */
public final class IndexKeeper {
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  private final Register register;
  private final Path folder;
  private final String owner;

  IndexKeeper(Register register, Path folder, String owner) {
    this.register = register;
    this.folder = folder;
    this.owner = owner;
  }

  /**
   * Takes in what changed in the register since the index was last written.
   *
   * @param patience how long to wait for another process that writes to the index
   * @return how many notices were taken in
   * @throws IndexLockedException where that process did not finish in time
   */
  public synchronized long catchUp(Duration patience)
      throws IOException, RegisterException, InterruptedException {
    Optional<Applied> applied = TaskIndex.applied(folder);
    if (applied.isPresent() && isCurrent(applied.get())) {
      return 0;
    }
    try (TaskIndex index = open(patience)) {
      return update(index);
    } catch (IndexDamagedException e) {
      return rebuild(patience);
    }
  }

  /** Makes the index anew from the register; the notices in it. */
  public synchronized long rebuild(Duration patience)
      throws IOException, RegisterException, InterruptedException {
    try (TaskIndex index = waitFor(patience, () -> TaskIndex.create(folder, owner))) {
      return fill(index);
    }
  }

  /** Whether the index has all that the register holds. */
  public boolean isCurrent() throws IOException, RegisterException {
    Optional<Applied> applied = TaskIndex.applied(folder);
    return applied.isPresent() && isCurrent(applied.get());
  }

  private boolean isCurrent(Applied applied) throws RegisterException {
    Changes changes = register.changesSince(applied.sequence());
    return changes.generation().equals(applied.generation()) && changes.documents().isEmpty();
  }

  private long update(TaskIndex index) throws IOException, RegisterException {
    Optional<Applied> applied = index.applied();
    long sequence = applied.map(Applied::sequence).orElse(0L);
    Changes changes = register.changesSince(sequence);
    if (!applied.map(Applied::generation).equals(Optional.of(changes.generation()))) {
      index.clear();
      return fill(index);
    }
    for (String id : changes.documents()) {
      Optional<Entry> entry = register.entry(id);
      if (entry.isPresent()) {
        index.replace(entry.get());
      } else {
        index.remove(id);
      }
    }
    index.commit(changes.generation(), changes.sequence());
    return changes.documents().size();
  }

  private long fill(TaskIndex index) throws IOException, RegisterException {
    // Asked before the entries are: what changes meanwhile is taken in once more the next time.
    Changes changes = register.changesSince(Long.MAX_VALUE);
    long[] notices = {0};
    try {
      register.entries(
          entry -> {
            replace(index, entry);
            notices[0]++;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    index.commit(changes.generation(), changes.sequence());
    return notices[0];
  }

  private static void replace(TaskIndex index, Entry entry) {
    try {
      index.replace(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TaskIndex open(Duration patience) throws IOException, InterruptedException {
    return waitFor(patience, () -> TaskIndex.open(folder, owner));
  }

  /** Opens an index. */
  @FunctionalInterface
  private interface Opening {
    TaskIndex open() throws IOException;
  }

  private static TaskIndex waitFor(Duration patience, Opening opening)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return opening.open();
      } catch (IndexLockedException e) {
        if (System.nanoTime() - end >= 0) {
          throw e;
        }
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    }
  }
}
