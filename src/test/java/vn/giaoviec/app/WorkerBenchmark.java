package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.giaoviec.Pipeline;
import vn.giaoviec.worker.Answer;
import vn.giaoviec.worker.Bounds;
import vn.giaoviec.worker.ChildCommand;
import vn.giaoviec.worker.ProgressListener;
import vn.giaoviec.worker.Workers;

/**
 * What it costs to have scans read by another process, each way in turn.
 *
 * <p>Arguments: a folder of scans, and how many rounds. A first round warms up and does not count.
 */
final class WorkerBenchmark {
  private WorkerBenchmark() {}

  private record Way(String name, int readers, ReadingWay reading) {}

  @FunctionalInterface
  private interface ReadingWay {
    Answer read(Path file, ProgressListener pages) throws InterruptedException;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> files;
    try (var all = Files.list(Path.of(arguments[0]))) {
      files = all.map(Path::toAbsolutePath).sorted().toList();
    }
    int rounds = Integer.parseInt(arguments[1]);
    Path models = Path.of("models");
    try (Pipeline pipeline =
            Pipeline.standard(Optional.of(models.resolve("tessdata")), Optional.of(models), 2);
        Workers one = workers(1, 2);
        Workers two = workers(2, 1)) {
      WorkerReading here = new WorkerReading(pipeline);
      List<Way> ways =
          List.of(
              new Way("in process, one document at a time", 1, (f, p) -> here.read(f, name(f), p)),
              new Way("in process, two documents at a time", 2, (f, p) -> here.read(f, name(f), p)),
              new Way("one child, two pages at a time", 1, (f, p) -> one.read(f, name(f), p)),
              new Way("two children, one page each", 2, (f, p) -> two.read(f, name(f), p)));
      for (int round = 0; round <= rounds; round++) {
        for (Way way : ways) {
          String figures = measure(way, files);
          System.out.printf(
              "%s\t%s\t%s%n", round == 0 ? "warm-up" : "round " + round, way.name(), figures);
        }
      }
    }
  }

  private static String measure(Way way, List<Path> files) throws InterruptedException {
    ConcurrentLinkedQueue<Path> open = new ConcurrentLinkedQueue<>(files);
    AtomicInteger pages = new AtomicInteger();
    List<Thread> readers = new ArrayList<>();
    Duration before = processorTime();
    long start = System.nanoTime();
    for (int i = 0; i < way.readers(); i++) {
      readers.add(Thread.ofPlatform().start(() -> drain(open, way, pages)));
    }
    for (Thread reader : readers) {
      reader.join();
    }
    double minutes = (System.nanoTime() - start) / 60e9;
    double seconds = processorTime().minus(before).toMillis() / 1e3;
    return String.format(
        Locale.ROOT,
        "%.1f pages a minute, %.2f s of processor time a page",
        pages.get() / minutes,
        seconds / pages.get());
  }

  /** Of this program and its children; other work on the machine hardly changes it. */
  private static Duration processorTime() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static void drain(ConcurrentLinkedQueue<Path> open, Way way, AtomicInteger pages) {
    try {
      for (Path file = open.poll(); file != null; file = open.poll()) {
        Answer answer = way.reading().read(file, (done, all) -> pages.incrementAndGet());
        if (!(answer instanceof Answer.Read)) {
          throw new IllegalStateException(file + ": " + answer);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Workers workers(int number, int pages) {
    List<String> command =
        ChildCommand.of(448L << 20, pages, List.of(Main.class.getName(), "worker"));
    return new Workers(number, command, Bounds.usual());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
