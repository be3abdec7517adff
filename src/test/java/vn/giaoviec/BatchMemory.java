package vn.giaoviec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does a batch of ten thousand documents and prints the live heap after every thousand: it must
 * stay flat. Run with a small heap, so that a leak ends the run.
 */
public final class BatchMemory {
  private static final int DOCUMENTS = 10_000;
  private static final int STEP = 1_000;
  private static final int JOBS = 2;

  private int done;
  private int failed;

  private BatchMemory() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("batch");
    try {
      List<Path> files = new ArrayList<>();
      for (Sample sample : Sample.withText()) {
        String name = sample.name() + "-" + sample.notice().getFileName();
        files.add(Files.copy(sample.notice(), folder.resolve(name)));
      }
      List<Path> batch = new ArrayList<>(DOCUMENTS);
      while (batch.size() < DOCUMENTS) {
        batch.addAll(files);
      }
      new BatchMemory().run(Collections.unmodifiableList(batch.subList(0, DOCUMENTS)));
    } finally {
      delete(folder);
    }
  }

  private void run(List<Path> batch) throws InterruptedException {
    long start = System.nanoTime();
    Pipeline.standard().processAll(batch, JOBS, this::count);
    System.out.printf(
        "%d documents, %d failed, %d s%n",
        done, failed, (System.nanoTime() - start) / 1_000_000_000);
  }

  private void count(Outcome outcome) {
    done++;
    failed += outcome instanceof Outcome.Failed ? 1 : 0;
    if (done % STEP == 0) {
      System.gc();
      Runtime machine = Runtime.getRuntime();
      long live = machine.totalMemory() - machine.freeMemory();
      System.out.printf("%6d documents: %3d MB live%n", done, live >> 20);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
