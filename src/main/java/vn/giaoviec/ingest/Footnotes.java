package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the footnotes of a page, and frees the words of the body from the numbers that point to
 * them.
 *
 * <p>A footnote begins with a small number and no full stop behind it, after a gap or in smaller
 * type, and the same number stands raised or glued to a word further up. All three must hold: a
 * numbered paragraph at the foot of a page is far more common than a footnote.
 */
final class Footnotes {
  private static final Pattern NUMBER = Pattern.compile("\\[?(\\d{1,2})\\]?");

  /** A number behind a small letter or a closing sign: {@code khoang san1.}, {@code "…"2;}. */
  private static final Pattern GLUED =
      Pattern.compile("(.*[\\p{Ll}\\p{M}\"\u201d),;.:])\\[?(\\d{1,2})\\]?([.,;:)\u201d\"]*)");

  private static final Pattern BEGINS_TEXT = Pattern.compile("[\"\u201c(]*\\p{L}.*");

  private Footnotes() {}

  /**
   * What was found on a page.
   *
   * @param body the page without its footnotes
   * @param rows of the footnotes
   */
  record Found(Sheet body, List<Row> rows) {}

  /** Looks for the footnotes of {@code sheet}. */
  static Found find(Sheet sheet) {
    List<Row> rows = sheet.rows();
    for (int i = rows.size() / 3; i < rows.size(); i++) {
      if (i > 0 && beginsNote(sheet, i)) {
        return new Found(withoutNumbers(sheet, i), rows.subList(i, rows.size()));
      }
    }
    return new Found(sheet, List.of());
  }

  private static boolean beginsNote(Sheet sheet, int at) {
    List<Row> rows = sheet.rows();
    List<Word> words = rows.get(at).words();
    Matcher number = NUMBER.matcher(words.getFirst().text());
    if (words.size() < 2
        || !number.matches()
        || !BEGINS_TEXT.matcher(words.get(1).text()).matches()) {
      return false;
    }
    Row row = rows.get(at);
    boolean gap = row.baseline() - rows.get(at - 1).baseline() > 1.5f * sheet.leading();
    boolean small = words.get(1).size() < 0.93f * rows.get(rows.size() / 4).size();
    return (sheet.points() ? small : gap) && isPointedTo(sheet, at, number.group(1));
  }

  private static boolean isPointedTo(Sheet sheet, int above, String number) {
    if (sheet.notes().contains(number)) {
      return true;
    }
    return sheet.rows().subList(0, above).stream()
        .flatMap(r -> r.words().stream())
        .anyMatch(w -> pointsTo(w, number));
  }

  private static boolean pointsTo(Word word, String number) {
    Matcher glued = GLUED.matcher(word.text());
    return glued.matches() && glued.group(2).equals(number);
  }

  private static Sheet withoutNumbers(Sheet sheet, int notesAt) {
    List<String> numbers = new ArrayList<>();
    for (Row row : sheet.rows().subList(notesAt, sheet.rows().size())) {
      Matcher number = NUMBER.matcher(row.words().getFirst().text());
      if (number.matches()) {
        numbers.add(number.group(1));
      }
    }
    List<Row> body = new ArrayList<>(notesAt);
    for (Row row : sheet.rows().subList(0, notesAt)) {
      body.add(new Row(row.words().stream().map(w -> freed(w, numbers)).toList()));
    }
    return sheet.withRows(body);
  }

  private static Word freed(Word word, List<String> numbers) {
    Matcher glued = GLUED.matcher(word.text());
    return glued.matches() && numbers.contains(glued.group(2))
        ? word.withText(glued.group(1) + glued.group(3))
        : word;
  }
}
