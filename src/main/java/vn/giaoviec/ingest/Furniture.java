package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.text.Vietnamese;

/**
 * Takes out of the pages what belongs to the page and not to the text: page numbers, running heads
 * and feet, footnotes, captions of signatures.
 */
final class Furniture {
  /** How many rows at the top and at the foot of a page may hold a number or a running head. */
  private static final int EDGE_ROWS = 2;

  /** On how many pages a line must come back to be a running head. */
  private static final int RUNNING = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:trang\\s*)?[-\u2013.\u00b7]?\\s*(\\d{1,4})\\s*(?:[-\u2013.:,;\u00b7]|/\\s*\\d{1,4})?");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Furniture() {}

  /**
   * A page parted in two.
   *
   * @param body what is left of it
   * @param taken its furniture, top to bottom
   */
  record Parted(Sheet body, List<Row> taken) {}

  /** Parts every page. */
  static List<Parted> part(List<Sheet> sheets) {
    Set<String> running = runningHeads(sheets);
    List<Parted> parted = new ArrayList<>(sheets.size());
    for (Sheet sheet : sheets) {
      parted.add(part(sheet, running));
    }
    return parted;
  }

  /** Whether this line is nothing but the number of a page. */
  static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line.strip()).matches();
  }

  private static Parted part(Sheet sheet, Set<String> running) {
    Parted uncaptioned = SigningCaption.part(sheet);
    List<Row> rows = new ArrayList<>(uncaptioned.body().rows());
    List<Row> taken = new ArrayList<>(uncaptioned.taken());
    for (int i = 0; i < rows.size(); i++) {
      boolean edge = i < EDGE_ROWS || i >= rows.size() - EDGE_ROWS;
      if (edge && isPageFurniture(rows, i, sheet, running)) {
        taken.add(rows.remove(i--));
      }
    }
    Footnotes.Found notes = Footnotes.find(sheet.withRows(rows));
    taken.addAll(notes.rows());
    return new Parted(notes.body(), taken);
  }

  private static boolean isPageFurniture(List<Row> rows, int at, Sheet sheet, Set<String> running) {
    String text = rows.get(at).joined();
    if (isPageNumber(text)) {
      return rows.size() > 1;
    }
    return sheet.rows().size() > EDGE_ROWS && running.contains(shape(text));
  }

  private static Set<String> runningHeads(List<Sheet> sheets) {
    Map<String, Integer> pages = new HashMap<>();
    for (Sheet sheet : sheets) {
      Set<String> edges = new HashSet<>();
      List<Row> rows = sheet.rows();
      for (int i = 0; i < rows.size(); i++) {
        if (i < EDGE_ROWS || i >= rows.size() - EDGE_ROWS) {
          edges.add(shape(rows.get(i).joined()));
        }
      }
      edges.forEach(e -> pages.merge(e, 1, Integer::sum));
    }
    Set<String> running = new HashSet<>();
    pages.forEach(
        (shape, count) -> {
          if (count >= RUNNING && count * 2 > sheets.size()) {
            running.add(shape);
          }
        });
    return running;
  }

  private static String shape(String text) {
    return DIGITS.matcher(fold(text)).replaceAll("#");
  }

  private static String fold(String text) {
    return Vietnamese.fold(Vietnamese.normalize(text)).strip();
  }
}
