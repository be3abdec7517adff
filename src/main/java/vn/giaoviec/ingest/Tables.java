package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Writes tables as lines. One or two columns are layout, a letterhead or an end block: cell after
 * cell. Three and more hold data: a row is one line.
 */
final class Tables {
  private Tables() {}

  /**
   * The lines of a table.
   *
   * @param rows cells of each row; line feeds inside a cell part its paragraphs
   */
  static List<String> lines(List<List<String>> rows) {
    BitSet used = new BitSet();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).isBlank()) {
          used.set(i);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      if (used.cardinality() < 3) {
        row.forEach(cell -> addParagraphs(cell, lines));
      } else {
        lines.add(oneLine(row, used));
      }
    }
    return lines;
  }

  private static void addParagraphs(String cell, List<String> lines) {
    for (String paragraph : cell.split("\n")) {
      if (!paragraph.isBlank()) {
        lines.add(paragraph.strip());
      }
    }
  }

  private static String oneLine(List<String> row, BitSet used) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (used.get(i)) {
        cells.add(row.get(i).replace('\t', ' ').replaceAll("\\s*\n\\s*", " ").strip());
      }
    }
    return String.join("\t", cells);
  }
}
