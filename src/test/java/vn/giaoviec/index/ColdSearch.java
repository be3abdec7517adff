package vn.giaoviec.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One question in a process of its own: how long from the start of Java to the first hit.
 *
 * <p>Arguments: the folder of an index, and the words.
 */
public final class ColdSearch {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private ColdSearch() {}

  public static void main(String[] args) throws IOException, QueryException {
    long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
    long main = System.currentTimeMillis();
    try (TaskSearch search = TaskSearch.open(Path.of(args[0]))) {
      long opened = System.currentTimeMillis();
      Answer answer = search.search(Question.of(args[1]), TODAY, 0, 20);
      long found = System.currentTimeMillis();
      System.out.printf(
          Locale.ROOT,
          "%d hits; main after %d ms, index open after %d, answer after %d%n",
          answer.total(),
          main - begun,
          opened - begun,
          found - begun);
    }
  }
}
