package vn.giaoviec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader finds in a sample: {@code =field} and its value for the header, {@code
 * >key}, date and issuer for a cited document, and id, lead, with, due and cites for a task, parted
 * by tabs. Several values in a cell are parted by {@code ;}.
 *
 * @param header by the names of the contract
 * @param citations one for each document, however often it is named
 * @param tasks in the order of the text
 */
record Truth(Map<String, Expected> header, List<CitationTruth> citations, List<TaskTruth> tasks) {
  /**
   * One expected value.
   *
   * @param values any of which is right
   * @param optional right if found and no miss if not
   */
  record Expected(List<String> values, boolean optional) {
    boolean is(String value) {
      return values.contains(value);
    }
  }

  /** What is expected of a cited document; date and issuer as far as they are written. */
  record CitationTruth(Expected key, List<Expected> date, List<Expected> issuer) {}

  /** What is expected of a task. */
  record TaskTruth(
      String id,
      List<Expected> lead,
      List<Expected> with,
      List<Expected> due,
      List<Expected> cites) {}

  static Truth read(Path file) throws IOException {
    Map<String, Expected> header = new LinkedHashMap<>();
    List<CitationTruth> citations = new ArrayList<>();
    List<TaskTruth> tasks = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = Arrays.copyOf(line.split("\t", -1), 5);
      if (line.startsWith("=")) {
        header.put(cells[0].substring(1), expected(cells[1]));
      } else if (line.startsWith(">")) {
        citations.add(
            new CitationTruth(expected(cells[0].substring(1)), values(cells[1]), values(cells[2])));
      } else if (!line.startsWith("#")) {
        tasks.add(
            new TaskTruth(
                cells[0], values(cells[1]), values(cells[2]), values(cells[3]), values(cells[4])));
      }
    }
    return new Truth(header, citations, tasks);
  }

  private static List<Expected> values(@Nullable String cell) {
    return cell == null || cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(" ; ")).map(Truth::expected).toList();
  }

  private static Expected expected(String value) {
    boolean optional = value.endsWith("?");
    String plain = optional ? value.substring(0, value.length() - 1) : value;
    return new Expected(List.of(plain.split("\\|")), optional);
  }
}
