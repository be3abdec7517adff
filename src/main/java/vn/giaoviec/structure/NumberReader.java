package vn.giaoviec.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.model.Problem;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Reads number and symbol behind their label: {@code 39/TB-UBND}, {@code 2449-CV/DU}, {@code
 * 12/2024/QD-UBND}.
 *
 * <p>A serial that is not made of digits is never guessed: handwriting under a scanner gives signs
 * that look like anything.
 */
final class NumberReader {
  /**
   * What stands behind a label.
   *
   * @param span from the label to the last code
   * @param symbol the first code, which names the kind or, on letters, the office
   * @param tail all behind the serial in canonical form, as {@code /TB-UBND}
   * @param inCapitals whether the label is, as in a name that ends in a number
   */
  record Numbering(
      Span span,
      Found<String> number,
      Optional<String> symbol,
      Optional<String> tail,
      boolean inCapitals) {}

  private static final Pattern LABEL =
      Pattern.compile("(?<![a-z0-9])s[o06&](?![a-z])\\s{0,3}[:;.,]?");
  // Codes are capitals; the few small letters in them are listed (Decree 30/2020, Annex III).
  private static final String CODE = "\\p{Lu}(?:Tg|Tr|yĐ|rS|Đi|hU|[\\p{Lu}\\d&]){0,18}";
  private static final String CODES = "(" + CODE + "(?:\\s?[-/.]\\s?" + CODE + "){0,6})(?!\\p{Ll})";
  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\s{0,40}([^/\\n"
              + "\\t-]{0,16}?)\\s{0,40}(?:/\\s{0,3}((?:19|20)\\d{2})\\s{0,3})?([/-])\\s{0,3}"
              + CODES);
  private static final Pattern LOST_HYPHEN =
      Pattern.compile("\\s{0,4}(\\d{1,5})\\s{1,3}(\\p{Lu}{2}|CTr|TTr|QĐi)\\s?/\\s?" + CODES);
  private static final Pattern SERIAL = Pattern.compile("\\d{1,5}(?:\\.\\d{1,2})?[a-zđ]?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int WINDOW = 110;

  /** The numbering in a cell of the letterhead; null if there is no label. */
  @Nullable Numbering read(Sheet sheet, Span cell) {
    Matcher label = LABEL.matcher(sheet.text().folded()).region(cell.start(), cell.end());
    while (label.find()) {
      boolean opens = label.start() - cell.start() <= 3;
      boolean mixed = Character.isLowerCase(sheet.text().text().charAt(label.start() + 1));
      boolean capital = sheet.text().capitalAt(label.start());
      if (opens || mixed && capital) {
        Numbering numbering =
            behind(
                sheet, cell, label.start(), label.end(), sheet.text().capitalAt(label.start() + 1));
        if (numbering.number().field().isPresent()
            || numbering.symbol().isPresent()
            || opens && mixed) {
          return numbering;
        }
      }
    }
    return null;
  }

  private static Numbering behind(Sheet sheet, Span cell, int start, int from, boolean caps) {
    String text = sheet.text().text();
    int limit = Math.min(cell.end(), from + WINDOW);
    Matcher lost = LOST_HYPHEN.matcher(text).region(from, limit);
    if (lost.lookingAt()) {
      String value = lost.group(1) + "-" + lost.group(2) + "/" + bare(lost.group(3));
      Span span = new Span(start, lost.end());
      Problem repaired = repaired(sheet, span, sheet.shown(new Span(from, lost.end())), value);
      return new Numbering(
          span,
          Found.of(
              field(value, span, Evidence.likely("header.number", "hyphen was lost")), repaired),
          Optional.of(lost.group(2)),
          Optional.of(value.substring(lost.group(1).length())),
          caps);
    }
    Matcher symbol = SYMBOL.matcher(text).region(from, limit);
    if (!symbol.lookingAt()) {
      int end = wordEnd(text, from, limit);
      String rest = Shape.squeeze(text.substring(from, end));
      Span span = new Span(start, end);
      return new Numbering(
          span,
          rest.isEmpty() ? Found.missing("number") : unreadable(sheet, span),
          Optional.empty(),
          Optional.empty(),
          caps);
    }
    Span span = new Span(start, symbol.end());
    String codes = bare(symbol.group(4));
    String first = firstOf(codes);
    String tail = (symbol.group(2) == null ? "" : "/" + symbol.group(2)) + symbol.group(3) + codes;
    return new Numbering(
        span,
        serial(sheet, span, symbol.group(1), tail),
        Optional.of(first),
        Optional.of(tail),
        caps);
  }

  /** The end of the first word at or after {@code from}. */
  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && text.charAt(at) <= ' ') {
      at++;
    }
    while (at < limit && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private static Found<String> serial(Sheet sheet, Span span, String raw, String tail) {
    String printed = raw.strip();
    if (printed.chars().allMatch(c -> c <= ' ' || "._…:;,".indexOf(c) >= 0)) {
      return Found.missing("number");
    }
    Evidence sure = Evidence.sure("header.number", "behind the label So in the letterhead");
    if (SERIAL.matcher(printed).matches()) {
      return Found.of(field(printed + tail, span, sure));
    }
    String closed = Digits.forced(printed);
    if (SERIAL.matcher(closed).matches()) {
      String value = closed + tail;
      return Found.of(
          field(value, span, Evidence.likely("header.number", "a digit was misread or spaced")),
          repaired(sheet, span, printed, closed));
    }
    return unreadable(sheet, span);
  }

  private static Found<String> unreadable(Sheet sheet, Span span) {
    return Found.none(
        sheet.source().problem(span, "unreadable-number", Vietnamese.oneLine(sheet.shown(span))));
  }

  private static Problem repaired(Sheet sheet, Span span, String printed, String value) {
    return sheet
        .source()
        .problem(span, "repaired-value", "number", Vietnamese.oneLine(printed), value);
  }

  private static Field<String> field(String value, Span span, Evidence evidence) {
    return new Field<>(value, span, evidence);
  }

  private static String firstOf(String codes) {
    int end = 0;
    while (end < codes.length() && "-/.".indexOf(codes.charAt(end)) < 0) {
      end++;
    }
    return codes.substring(0, end);
  }

  private static String bare(String codes) {
    return BLANKS.matcher(codes).replaceAll("");
  }
}
