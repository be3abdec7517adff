package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A number behind a small letter or a closing sign, then at most closing signs. */
  private static final Pattern GLUED =
      Pattern.compile("(.*[\\p{Ll}\\p{M}\"\u201d),;.:])\\[?(\\d{1,2})\\]?([.,;:)\u201d\"]*)");

  private static final Pattern RAISED =
      Pattern.compile("(.*?)([" + PdfPage.RAISED + "]{1,2})(\\P{L}*)");

  /** Square and cubic metres are no footnotes. */
  private static final Pattern MEASURE =
      Pattern.compile("\\d*[.,]?\\d*[kcdm]?m[23\u00b2\u00b3]\\W*");

  private static final Pattern BEGINS_TEXT = Pattern.compile("[\"\u201c(]*\\p{L}.*");

  /** Longer runs without a blank are no words, and would cost time. */
  private static final int LONGEST_WORD = 80;

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
    int at = rows.size();
    for (int i = Math.max(1, rows.size() / 3); i < at; i++) {
      at = beginsNote(sheet, i) ? i : at;
    }
    List<Row> notes = rows.subList(at, rows.size());
    return new Found(freed(sheet, at, numbers(notes)), levelled(notes));
  }

  private static boolean beginsNote(Sheet sheet, int at) {
    List<Row> rows = sheet.rows();
    Row row = rows.get(at);
    Optional<String> number = numberOf(row);
    if (number.isEmpty()) {
      return false;
    }
    boolean gap = row.baseline() - rows.get(at - 1).baseline() > 1.5f * sheet.leading();
    boolean small = row.words().get(1).size() < 0.93f * rows.get(rows.size() / 4).size();
    return (sheet.points() ? small : gap)
        && rows.subList(0, at).stream()
            .flatMap(r -> r.words().stream())
            .anyMatch(w -> pointedTo(w.text()).equals(number));
  }

  private static Optional<String> numberOf(Row row) {
    Matcher number = NUMBER.matcher(levelled(row.words().getFirst().text()));
    return row.words().size() > 1
            && number.matches()
            && BEGINS_TEXT.matcher(row.words().get(1).text()).matches()
        ? Optional.of(number.group(1))
        : Optional.empty();
  }

  private static List<String> numbers(List<Row> notes) {
    List<String> numbers = new ArrayList<>();
    notes.forEach(r -> numberOf(r).ifPresent(numbers::add));
    return numbers;
  }

  private static Optional<String> pointedTo(String word) {
    if (word.chars().noneMatch(Character::isDigit) && !isRaised(word)
        || word.length() > LONGEST_WORD
        || MEASURE.matcher(word).matches()) {
      return Optional.empty();
    }
    Matcher raised = RAISED.matcher(word);
    if (raised.matches()) {
      return Optional.of(levelled(raised.group(2)));
    }
    Matcher glued = GLUED.matcher(word);
    return glued.matches() ? Optional.of(glued.group(2)) : Optional.empty();
  }

  /** The body without the numbers that point to notes; other raised digits become plain ones. */
  private static Sheet freed(Sheet sheet, int end, List<String> numbers) {
    List<Row> body = new ArrayList<>(end);
    for (Row row : sheet.rows().subList(0, end)) {
      List<Word> words = new ArrayList<>(row.words().size());
      for (Word word : row.words()) {
        String text = freed(word.text(), numbers);
        if (!text.isEmpty()) {
          words.add(text.equals(word.text()) ? word : word.withText(text));
        }
      }
      if (!words.isEmpty()) {
        body.add(new Row(words));
      }
    }
    return sheet.withRows(body);
  }

  private static String freed(String word, List<String> numbers) {
    if (numbers.isEmpty() || pointedTo(word).filter(numbers::contains).isEmpty()) {
      return levelled(word);
    }
    Matcher raised = RAISED.matcher(word);
    if (raised.matches()) {
      return raised.group(1) + raised.group(3);
    }
    return GLUED.matcher(word).replaceFirst("$1$3");
  }

  private static List<Row> levelled(List<Row> rows) {
    return rows.stream()
        .map(r -> new Row(r.words().stream().map(w -> w.withText(levelled(w.text()))).toList()))
        .toList();
  }

  private static String levelled(String text) {
    if (!isRaised(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int digit = PdfPage.RAISED.indexOf(plain.charAt(i));
      if (digit >= 0) {
        plain.setCharAt(i, (char) ('0' + digit));
      }
    }
    return plain.toString();
  }

  private static boolean isRaised(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'z' && PdfPage.RAISED.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
