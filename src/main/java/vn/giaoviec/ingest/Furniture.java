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

  private static final Pattern NO_DIGITS = Pattern.compile("\\D");
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
    takeEdge(rows, taken, sheet, running, 0);
    takeEdge(rows, taken, sheet, running, -1);
    Footnotes.Found notes = Footnotes.find(sheet.withRows(rows));
    taken.addAll(notes.rows());
    return new Parted(notes.body(), taken);
  }

  /** Takes rows from the top of the page, or from its foot, as long as they are furniture. */
  private static void takeEdge(
      List<Row> rows, List<Row> taken, Sheet sheet, Set<String> running, int edge) {
    int kept = 0;
    for (int i = 0; i < EDGE_ROWS && rows.size() > kept + 1; i++) {
      int at = edge == 0 ? kept : rows.size() - 1 - kept;
      String text = rows.get(at).joined();
      boolean number = isPageNumber(text) && (kept == 0 || isNumber(text, sheet.page()));
      boolean head = kept == 0 && sheet.rows().size() > EDGE_ROWS && running.contains(shape(text));
      if (number || head) {
        taken.add(rows.remove(at));
      } else {
        kept++;
      }
    }
  }

  /** Whether the line, one below the edge, holds this very number; no page 1 has one there. */
  private static boolean isNumber(String line, int page) {
    return page > 1 && NO_DIGITS.matcher(line).replaceAll("").equals(Integer.toString(page));
  }

  private static Set<String> runningHeads(List<Sheet> sheets) {
    Map<String, Integer> pages = new HashMap<>();
    for (Sheet sheet : sheets) {
      Set<String> edges = new HashSet<>();
      edges.add(shape(outermost(sheet.rows())));
      edges.add(shape(outermost(sheet.rows().reversed())));
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

  /** The first row that is no page number. */
  private static String outermost(List<Row> rows) {
    return rows.stream()
        .limit(EDGE_ROWS)
        .map(Row::joined)
        .filter(text -> !isPageNumber(text))
        .findFirst()
        .orElse("");
  }

  private static String shape(String text) {
    return DIGITS.matcher(fold(text)).replaceAll("#");
  }

  private static String fold(String text) {
    return Vietnamese.fold(Vietnamese.normalize(text)).strip();
  }
}
