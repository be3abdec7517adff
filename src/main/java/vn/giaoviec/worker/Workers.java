package vn.giaoviec.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** Several workers; who reads takes one that is free, or waits for it. */
public final class Workers implements AutoCloseable {
  private final List<Worker> all;
  private final BlockingQueue<Worker> free;

  /**
   * @param number of children at a time, at least 1; each may take what {@code bounds} say
   */
  public Workers(int number, List<String> command, Bounds bounds) {
    this.all = Stream.generate(() -> new Worker(command, bounds)).limit(number).toList();
    this.free = new LinkedBlockingQueue<>(all);
  }

  /** As {@link Worker#read}; from as many threads as there are workers. */
  public Answer read(Path original, String fileName, ProgressListener pages)
      throws InterruptedException {
    Worker worker = free.take();
    try {
      return worker.read(original, fileName, pages);
    } finally {
      free.add(worker);
    }
  }

  /** How many documents can be read at a time. */
  public int number() {
    return all.size();
  }

  @Override
  public void close() {
    all.forEach(Worker::close);
  }
}
