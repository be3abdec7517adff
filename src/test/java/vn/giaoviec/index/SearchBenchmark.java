package vn.giaoviec.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.text.Vietnamese;

/**
 * Fills an index with {@link RegisterOfAMillion} and asks it: how fast entries are taken in, how
 * large the index is, and how long each kind of question takes.
 *
 * <p>Arguments: the number of tasks, and a folder; an index that is there is asked as it is.
 */
public final class SearchBenchmark {
  private static final long SEED = 20261121;
  private static final int WARM_UP = Integer.getInteger("rounds", 1000) / 3;
  private static final int ROUNDS = Integer.getInteger("rounds", 1000);

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
    try (TaskSearch search = TaskSearch.open(folder)) {
      System.out.printf(
          Locale.ROOT,
          "%-32s %9s %9s %9s %9s %9s%n",
          "ms of one question",
          "p50",
          "p99",
          "CPU p50",
          "CPU p99",
          "hits");
      for (Map.Entry<String, Supplier<String>> kind : questions(tasks).entrySet()) {
        measure(search, kind.getKey(), kind.getValue(), SearchBenchmark::find);
        if (kind.getKey().startsWith("word")
            || kind.getKey().startsWith("all")
            || kind.getKey().startsWith("unit")) {
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

  private static Map<String, Supplier<String>> questions(int tasks) {
    RegisterOfAMillion some = new RegisterOfAMillion(SEED, tasks);
    Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
    kinds.put("word", () -> some.word().split("\\P{L}+")[0]);
    kinds.put("word without marks", () -> Vietnamese.fold(some.word().split("\\P{L}+")[0]));
    kinds.put("words", () -> some.word().replaceAll("\\P{L}+", " "));
    kinds.put("words without marks", () -> Vietnamese.plainWords(some.word()));
    kinds.put("phrase", () -> '"' + some.word() + '"');
    kinds.put("phrase without marks", () -> '"' + Vietnamese.plainWords(some.word()) + '"');
    kinds.put("abbreviation", () -> "UBND");
    kinds.put("beginning", () -> some.word().substring(0, 2).strip() + "a*");
    kinds.put("unit", () -> "unit:\"" + some.unit().unit() + '"');
    kinds.put(
        "unit and dates",
        () -> "unit:\"" + some.unit().unit() + "\" date>=2020 date<2022-06 sort:due");
    kinds.put("decree", () -> "decree:" + some.decree());
    kinds.put("decree among words", () -> "Nghị định số " + some.decree());
    kinds.put("number", () -> "number:" + (1 + some.decree().hashCode() % 900 & 1023) + "/TB-UBND");
    kinds.put("overdue by day", () -> "overdue:yes sort:due");
    kinds.put("all open", () -> "status:open");
    kinds.put("all", () -> "");
    return kinds;
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
        "%-32s %9.2f %9.2f %9.2f %9.2f %,9d%n",
        name,
        times[ROUNDS / 2] / 1e6,
        times[ROUNDS * 99 / 100] / 1e6,
        work[ROUNDS / 2] / 1e6,
        work[ROUNDS * 99 / 100] / 1e6,
        hits.get(ROUNDS / 2));
  }
}
