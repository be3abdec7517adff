package vn.giaoviec.export;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * A text as a cell of a workbook can hold it.
 *
 * @param cut whether it was too long
 */
record SheetText(String text, boolean cut) {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** What XML 1.0 has no way of writing: a workbook with one of them does not open at all. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  // ECMA-376, 22.9.2.19: _x0041_ in a text is read as A unless its first line is escaped.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /**
   * @param remark stands behind what is left of a text that was cut
   */
  static SheetText of(String words, String remark) {
    String plain = FORBIDDEN.matcher(words.replace("\r\n", "\n")).replaceAll("");
    String text = ESCAPE.matcher(plain).replaceAll("_x005F_");
    if (text.length() <= LONGEST) {
      return new SheetText(text, false);
    }
    int end = LONGEST - remark.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return new SheetText(text.substring(0, end) + remark, true);
  }
}
