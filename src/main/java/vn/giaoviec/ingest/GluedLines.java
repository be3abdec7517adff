package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts text whose paragraphs were run together without a blank, as copying from web pages does: "…
 * Hạnh phúcSố: …", "… thực hiện.b) Rà soát …". A break is put only where two words touch that
 * cannot be one, or where a sentence touches a label; nothing is taken away.
 */
final class GluedLines {
  /** Shorter lines are paragraphs of their own. */
  private static final int LONG = 600;

  /** So many seams show that the line breaks are lost; one or two are slips of the pen. */
  private static final int ENOUGH = 3;

  private static final String LABEL = "(?:\\d{1,2}\\. ?|[IVX]{1,4}\\. ?|[a-zđ]\\) ?|[-+] ?)\\p{Lu}";

  /** Places between two characters where a line break was lost. */
  private static final Pattern SEAM =
      Pattern.compile(
          // "phúcSố": a word in small letters, then a capital
          "(?<=\\p{Ll}{2})(?=\\p{Lu}(?:\\p{Ll}|/v))"
              // "DÂNTỈNH", "NAMĐộc lập"
              + "|(?<=\\p{Lu}{2})(?=(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|CỘNG HÒA|CỘNG HOÀ)(?!\\p{L}))"
              + "|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+| lập -|, ngày))"
              // "2025V/v", "12/20251. Văn phòng"
              + "|(?<=[ /]\\d{4})(?=\\p{Lu}|\\d{1,2}\\. ?\\p{Lu})"
              // "thực hiện.b) Rà soát", "như sau:1. Giao", "tỉnh;- Ban"
              + "|(?<=\\p{L}[.;:!?)]|\\d{4}[.;:])(?="
              + LABEL
              + ")"
              // "đặc khu.Căn cứ", "Sở Nội vụ);Chủ tịch"
              + "|(?<=[\\p{Ll}\\d)][.;:!?])(?=\\p{Lu}\\p{Ll})");

  /** "tỉnha) Rà soát": a letter that belongs to the bracket behind it. */
  private static final Pattern LETTER = Pattern.compile("(?<=\\p{L})[a-zđ]\\)(?= ?\\p{Lu})");

  private GluedLines() {}

  /** The lines as they are, or parted where their breaks were lost. */
  static List<String> parted(List<String> lines) {
    if (lines.stream().noneMatch(line -> line.length() > LONG && isGlued(line))) {
      return lines;
    }
    List<String> parted = new ArrayList<>();
    for (String line : lines) {
      parted.addAll(List.of(beforeLetters(SEAM.matcher(line).replaceAll("\n")).split("\n")));
    }
    return parted;
  }

  private static boolean isGlued(String line) {
    return SEAM.matcher(line).results().limit(ENOUGH).count() == ENOUGH;
  }

  /** Breaks before a letter label, unless its bracket closes one that was opened. */
  private static String beforeLetters(String text) {
    StringBuilder parted = new StringBuilder();
    int done = 0;
    boolean open = false;
    Matcher letter = LETTER.matcher(text);
    while (letter.find()) {
      for (int at = done; at < letter.start(); at++) {
        char c = text.charAt(at);
        open = c == '(' || open && c != ')' && c != '\n';
      }
      parted.append(text, done, letter.start()).append(open ? "" : "\n");
      done = letter.start();
    }
    return parted.append(text.substring(done)).toString();
  }
}
