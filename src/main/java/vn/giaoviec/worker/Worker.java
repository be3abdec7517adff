package vn.giaoviec.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Has documents read by a child process, one at a time.
 *
 * <p>The child is started when the first document comes and lives on. It is replaced when it hangs,
 * dies, has grown or has read its share. A document whose child died is tried once more in a fresh
 * one, since it may have suffered from what came before it.
 */
public final class Worker implements AutoCloseable {
  private static final Answer.Died CLOSED = new Answer.Died(Answer.Cause.NO_CHILD, "closed");

  private final List<String> command;
  private final Bounds bounds;
  private final ReentrantLock turn = new ReentrantLock(true);
  // Volatile, because close() must be able to end it in the midst of a document.
  private volatile @Nullable ChildProcess child;
  private volatile boolean closed;

  /**
   * @param command how the child is started, e.g. by {@link ChildCommand}
   */
  public Worker(List<String> command, Bounds bounds) {
    this.command = List.copyOf(command);
    this.bounds = bounds;
  }

  /**
   * Has a document read; waits for the ones before it.
   *
   * @param original where its bytes lie; not changed
   * @param fileName the name it came in under
   * @throws InterruptedException where the calling thread was interrupted; the child is ended
   */
  public Answer read(Path original, String fileName, ProgressListener pages)
      throws InterruptedException {
    turn.lockInterruptibly();
    try {
      Answer first = attempt(original, fileName, pages);
      return isWorthAnother(first) ? attempt(original, fileName, pages) : first;
    } catch (InterruptedException e) {
      drop();
      throw e;
    } finally {
      turn.unlock();
    }
  }

  /** The process of the child, where one lives: for who watches over it. */
  public OptionalLong pid() {
    ChildProcess running = child;
    return running != null && running.isAlive()
        ? OptionalLong.of(running.pid())
        : OptionalLong.empty();
  }

  /** Ends the child, also in the midst of a document, which is then answered as dead. */
  @Override
  public void close() {
    closed = true;
    drop();
  }

  private Answer attempt(Path original, String fileName, ProgressListener pages)
      throws InterruptedException {
    ChildProcess running = child;
    if (running == null || !running.isAlive()) {
      try {
        running = ChildProcess.start(command);
      } catch (IOException e) {
        return new Answer.Died(Answer.Cause.NO_CHILD, String.valueOf(e.getMessage()));
      }
      child = running;
      // Asked after the child is known to close(), so that none is left behind.
      Optional<Answer.Died> not = closed ? Optional.of(CLOSED) : running.awaitReady(bounds);
      if (not.isPresent()) {
        drop();
        return not.get();
      }
    }
    Answer answer = running.ask(original, fileName, bounds, pages);
    if (answer instanceof Answer.Died || isSpent(running)) {
      drop();
    }
    return answer;
  }

  private boolean isWorthAnother(Answer first) {
    return !closed
        && first instanceof Answer.Died(Answer.Cause cause, String detail)
        && cause != Answer.Cause.NO_CHILD;
  }

  private boolean isSpent(ChildProcess running) {
    return running.documents() >= bounds.documents() || running.memory().orElse(0) > bounds.grown();
  }

  private void drop() {
    ChildProcess running = child;
    if (running != null) {
      running.kill();
      child = null;
    }
  }
}
