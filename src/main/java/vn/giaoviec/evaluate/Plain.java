package vn.giaoviec.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts in the forms in which they are compared.
 *
 * <p>Not those of {@code Vietnamese}, which serve extraction and may change with it. Classes of
 * signs are written out, because those of {@code java.util.regex} change with its flags.
 */
final class Plain {
  static final String LETTER_OR_DIGIT = "[\\p{L}\\p{N}_]";

  /** Every blank of Unicode, and the separators of ASCII. */
  static final String BLANK =
      "[\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

  private static final Pattern WORD = Pattern.compile(LETTER_OR_DIGIT + "+");
  private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
  private static final Pattern ENDS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
  private static final Pattern MARKDOWN = Pattern.compile("[*#_`|]+");
  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u00ad-]");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** A number of the older kind, which has no stroke: 25 - KH HU. */
  private static final Pattern NUMBER_AND_DASH =
      Pattern.compile("\\p{Nd}+" + LETTER_OR_DIGIT + "*" + BLANK + "*-");

  private Plain() {}

  /** Composed letters, one kind of dash, one blank between words, no signs of Markdown. */
  static String line(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String unmarked = MARKDOWN.matcher(composed).replaceAll(" ");
    return strip(BLANKS.matcher(DASH.matcher(unmarked).replaceAll("-")).replaceAll(" "));
  }

  /** The line in small letters without marks. */
  static String folded(String text) {
    return unmarked(line(text)).toLowerCase(Locale.ROOT);
  }

  /** The folded words and numbers. */
  static List<String> words(String text) {
    return WORD.matcher(folded(text)).results().map(MatchResult::group).toList();
  }

  /** A number of a document as it is compared; anything else is taken for the name of a law. */
  static String key(String text) {
    String line = line(text);
    boolean number =
        DIGIT.matcher(line).find()
            && (line.indexOf('/') >= 0 || NUMBER_AND_DASH.matcher(line).lookingAt());
    return number ? unmarked(withoutBlanks(line)).toUpperCase(Locale.ROOT) : "name:" + folded(text);
  }

  static String withoutBlanks(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  static String strip(String text) {
    return ENDS.matcher(text).replaceAll("");
  }

  private static String unmarked(String text) {
    String plain = text.replace('đ', 'd').replace('Đ', 'D');
    StringBuilder out = new StringBuilder(plain.length());
    Normalizer.normalize(plain, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * Whether this is a mark on the letter before it, by its combining class. Java tells the class
   * only through the order into which marks of different classes are brought.
   */
  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    if (type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK
        && type != Character.ENCLOSING_MARK) {
      return false;
    }
    String mark = Character.toString(c);
    return !Normalizer.isNormalized("\u0345" + mark, Normalizer.Form.NFD)
        || !Normalizer.isNormalized(mark + "\u0334", Normalizer.Form.NFD);
  }
}
