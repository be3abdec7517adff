package vn.giaoviec.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Another process writes to this index; there is one writer at a time. */
public final class IndexLockedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Holder> holder;

  IndexLockedException(Optional<Holder> holder, Throwable cause) {
    super("index is held by " + holder.map(Holder::toString).orElse("another process"), cause);
    this.holder = holder;
  }

  /** Who holds it; empty where that could not be read. */
  public Optional<Holder> holder() {
    return holder;
  }

  /**
   * Who writes to an index.
   *
   * @param pid its process
   * @param what it called itself when it opened the index
   * @param since when it did
   */
  public record Holder(long pid, String what, Instant since) {}
}
