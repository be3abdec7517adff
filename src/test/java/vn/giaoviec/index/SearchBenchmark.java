package vn.giaoviec.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.giaoviec.filing.Entry;

/**
 * Fills an index with {@link RegisterOfAMillion} and asks it: how fast entries are taken in, how
 * large the index is, and how long each kind of question takes.
 *
 * <p>Arguments: the number of tasks, and a folder; an index that is there is asked as it is. {@code
 * -Dkinds=phrase} asks the kinds of questions alone that begin so.
 */
public final class SearchBenchmark {
  private static final long SEED = 20261121;
  private static final int ROUNDS = Integer.getInteger("rounds", 400);
  private static final int WARM_UP = Math.max(50, ROUNDS / 3);

  /** So many notices come in at a time. */
  private static final int COMMIT = 10_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private SearchBenchmark() {}

  /** One way to ask. */
  private interface Ask {
    Answer of(TaskSearch search, String words) throws IOException, QueryException;
  }

  public static void main(String[] args) throws IOException, QueryException {
    int tasks = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("giaoviec-search");
    if (!Files.exists(folder.resolve("writer.txt"))) {
      fill(folder, tasks);
    }
    String wanted = System.getProperty("kinds", "");
    try (TaskSearch search = TaskSearch.open(folder);
        BenchmarkQuestions questions = new BenchmarkQuestions(SEED, tasks, folder)) {
      System.out.printf(
          Locale.ROOT,
          "%-32s %9s %9s %9s %9s %9s %9s%n",
          "ms of one question",
          "CPU p50",
          "CPU p99",
          "wall p50",
          "wall p99",
          "hits p50",
          "hits p99");
      for (Map.Entry<String, Supplier<String>> kind : questions.kinds().entrySet()) {
        if (kind.getKey().startsWith(wanted)) {
          measure(search, kind.getKey(), kind.getValue(), SearchBenchmark::find);
          measure(search, kind.getKey() + ", facets", kind.getValue(), SearchBenchmark::search);
        }
      }
    }
  }

  private static void fill(Path folder, int tasks) throws IOException {
    System.out.printf(Locale.ROOT, "seed %d, %,d tasks%n", SEED, tasks);
    RegisterOfAMillion register = new RegisterOfAMillion(SEED, tasks);
    long start = System.nanoTime();
    long filed = 0;
    try (TaskIndex index = TaskIndex.open(folder, "benchmark")) {
      while (register.hasNext()) {
        Entry entry = register.next();
        index.replace(entry);
        filed += entry.tasks().size();
        if (entry.arrival() % COMMIT == 0) {
          index.commit("benchmark", entry.arrival());
        }
      }
      index.commit("benchmark", filed);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = THREADS.getCurrentThreadCpuTime() / 1e9;
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      System.out.printf(
          Locale.ROOT,
          "%,d tasks in %.1f s, %.1f s of CPU, with their making; index %,d MB%n",
          filed,
          seconds,
          busy,
          bytes >> 20);
    }
  }

  private static Answer find(TaskSearch search, String words) throws IOException, QueryException {
    return search.find(Question.of(words), TODAY, 0, 20);
  }

  private static Answer search(TaskSearch search, String words) throws IOException, QueryException {
    return search.search(Question.of(words), TODAY, 0, 20);
  }

  private static void measure(TaskSearch search, String name, Supplier<String> question, Ask ask)
      throws IOException, QueryException {
    for (int i = 0; i < WARM_UP; i++) {
      ask.of(search, question.get());
    }
    long[] times = new long[ROUNDS];
    long[] work = new long[ROUNDS];
    List<Long> hits = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      String words = question.get();
      long busy = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      hits.add(ask.of(search, words).total());
      times[i] = System.nanoTime() - start;
      work[i] = THREADS.getCurrentThreadCpuTime() - busy;
    }
    Arrays.sort(times);
    Arrays.sort(work);
    hits.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%-32s %9.2f %9.2f %9.2f %9.2f %,9d %,9d%n",
        name,
        work[ROUNDS / 2] / 1e6,
        work[ROUNDS * 99 / 100] / 1e6,
        times[ROUNDS / 2] / 1e6,
        times[ROUNDS * 99 / 100] / 1e6,
        hits.get(ROUNDS / 2),
        hits.get(ROUNDS * 99 / 100));
  }
}
