package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that must not fall, as committed in {@code docs/quality.tsv}.
 *
 * <p>A fall fails the build until that file is changed on purpose. {@code -Dquality=write} records
 * what was seen; floors are only changed by hand.
 */
record Quality(List<String> lines) {
  private static final Path FILE = Path.of("docs/quality.tsv");

  Quality {
    lines = List.copyOf(lines);
  }

  static Quality read() throws IOException {
    return new Quality(Files.readAllLines(FILE));
  }

  /**
   * Prints the figures of a set and fails where one is below its floor, or has none.
   *
   * @param misses told with the figures, so that a fall can be understood
   */
  @SuppressWarnings("SystemOut")
  void check(String set, Map<String, Double> figures, String misses) throws IOException {
    List<String> wrong = new ArrayList<>();
    StringBuilder table = new StringBuilder(misses).append("%-30s floor   seen%n".formatted(set));
    figures.forEach(
        (measure, seen) -> {
          Optional<Double> floor = floor(set, measure);
          String shown = floor.map(f -> "%.3f".formatted(f)).orElse("none");
          String line = "%-28s %7s  %.3f%n".formatted(measure, shown, seen);
          table.append(line);
          if (floor.isEmpty() || seen < floor.get()) {
            wrong.add(line.strip());
          }
        });
    System.out.print(table);
    if ("write".equals(System.getProperty("quality"))) {
      write(set, figures);
    }
    assertEquals(List.of(), wrong, "below the floor of " + FILE);
  }

  private Optional<Double> floor(String set, String measure) {
    return lines.stream()
        .filter(line -> line.startsWith(set + "\t" + measure + "\t"))
        .map(line -> Double.valueOf(line.split("\t", -1)[2]))
        .findFirst();
  }

  private void write(String set, Map<String, Double> figures) throws IOException {
    List<String> written = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      boolean measured = cells[0].equals(set) && figures.containsKey(cells[1]);
      if (measured) {
        cells[3] = String.format(Locale.ROOT, "%.3f", figures.get(cells[1]));
      }
      written.add(String.join("\t", cells));
    }
    Files.write(FILE, written);
  }
}
