package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  /** Rows of a caption above the time of signing. */
  private static final int CAPTION_ROWS = 6;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)(?:trang\\s*)?[-\u2013.\u00b7]?\\s*(\\d{1,4})\\s*(?:[-\u2013.:,;\u00b7]|/\\s*\\d{1,4})?");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Pattern SIGNING =
      Pattern.compile(
          "(?:ky boi|nguoi ky|thoi gian ky|ngay ky|ky ngay|gio ky)\\s*:.*"
              + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4} \\d{1,2}:\\d{2}:\\d{2}.*|[+-]\\d{2}:\\d{2}");

  private static final Pattern MOTTO = Pattern.compile("c.ng h.. x. h.i|d.ng c.ng s.n|d.c l.p");

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

  /** Whether this line is part of the caption that a signing program prints. */
  static boolean isSigningCaption(String line) {
    return SIGNING.matcher(fold(line)).matches();
  }

  private static Parted part(Sheet sheet, Set<String> running) {
    List<Row> rows = new ArrayList<>(sheet.rows());
    List<Row> taken = new ArrayList<>();
    takeCaption(sheet, rows, taken);
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

  private static boolean isPageFurniture(
      List<Row> rows, int at, Sheet sheet, Set<String> running) {
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

  /** A caption stands above the letterhead, most often on its right; its last line is a time. */
  private static void takeCaption(Sheet sheet, List<Row> rows, List<Row> taken) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      for (Row cell : row.cells(sheet.charWidth())) {
        if (isSigningCaption(cell.joined())) {
          taken.add(cell);
          cut(rows, i, cell);
          takeAbove(sheet, rows, i, cell, taken);
        }
      }
    }
    rows.removeIf(r -> r == EMPTIED);
  }

  /** Stands in a list for a row all of whose words were taken. */
  private static final Row EMPTIED = new Row(List.of(new Word("", 0, 0, 0, 1)));

  private static void cut(List<Row> rows, int at, Row cell) {
    List<Word> rest =
        rows.get(at).words().stream().filter(w -> !cell.words().contains(w)).toList();
    rows.set(at, rest.isEmpty() ? EMPTIED : new Row(rest));
  }

  private static void takeAbove(
      Sheet sheet, List<Row> rows, int from, Row caption, List<Row> taken) {
    if (sheet.page() > 1) {
      return;
    }
    float bottom = caption.baseline();
    for (int i = from - 1; i >= Math.max(0, from - CAPTION_ROWS); i--) {
      if (rows.get(i) == EMPTIED) {
        continue;
      }
      Row cell = cellAt(rows.get(i), caption.left(), sheet.charWidth());
      if (cell == null
          || bottom - cell.baseline() > 2 * sheet.leading()
          || MOTTO.matcher(fold(cell.joined())).find()) {
        return;
      }
      bottom = cell.baseline();
      taken.add(cell);
      cut(rows, i, cell);
    }
  }

  private static @Nullable Row cellAt(
      Row row, float left, float charWidth) {
    for (Row cell : row.cells(charWidth)) {
      if (Math.abs(cell.left() - left) < 2 * charWidth) {
        return cell;
      }
    }
    return null;
  }

  private static String fold(String text) {
    return Vietnamese.fold(Vietnamese.normalize(text)).strip();
  }
}
