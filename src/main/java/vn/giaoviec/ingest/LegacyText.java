package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text in an encoding from before Unicode and converts it, block by block, because one file
 * may mix encodings.
 *
 * <p>Font names survive a conversion of the text and file names say nothing, so the words decide: a
 * block is converted if that makes clearly more of its words Vietnamese syllables. Text that has
 * letters only Unicode has is never touched.
 */
final class LegacyText {
  /** How much the share of syllables must rise for a text judged on its own. */
  private static final double CLEAR_RISE = 0.2;

  /** How many of the words must be syllables afterwards. */
  private static final double PLAUSIBLE = 0.55;

  /** Enough of a text to judge it; more would only cost time. */
  private static final int SAMPLE = 20_000;

  /** WinAnsi reads the TCVN3 byte of u with horn as a hyphen. */
  private static final Pattern HYPHEN_IN_WORD = Pattern.compile("-(?=\\S)");

  private static final Pattern LEGACY_FONT = Pattern.compile("(?i)(?:^|[+.])vn[it]?[a-z-]");

  /** Fonts of the TCVN3 family without small letters: .VnTimeH. */
  private static final Pattern CAPITAL_FONT = Pattern.compile("\\.?Vn[A-Z][A-Za-z ]*H\\b");

  private static final Pattern COLUMN = Pattern.compile("\\S+(?: \\S+)*");

  private LegacyText() {}

  /** The lines in Unicode. */
  static List<String> convert(List<String> lines) {
    if (lines.stream().noneMatch(LegacyText::hasHighSign)) {
      return lines;
    }
    Optional<LegacyEncoding> usual = encodingOf(sample(lines), CLEAR_RISE);
    List<String> out = new ArrayList<>(lines.size());
    int start = 0;
    while (start < lines.size()) {
      int end = start + 1;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      out.addAll(convertBlock(lines.subList(start, end), usual));
      start = end;
    }
    return out;
  }

  /**
   * The encoding in which a font printed {@code text}; empty if it is Unicode.
   *
   * @param font the font's name, a hint where the words leave it open
   */
  static Optional<LegacyEncoding> encodingOf(CharSequence text, String font) {
    String sample =
        text.length() > SAMPLE ? text.subSequence(0, SAMPLE).toString() : text.toString();
    Optional<LegacyEncoding> clear = encodingOf(sample, CLEAR_RISE);
    if (clear.isPresent() || !LEGACY_FONT.matcher(font).find()) {
      return clear;
    }
    boolean vni = font.toUpperCase(Locale.ROOT).contains("VNI");
    LegacyEncoding named = vni ? LegacyEncoding.VNI : LegacyEncoding.TCVN3;
    return gains(sample, named) ? Optional.of(named) : Optional.empty();
  }

  /**
   * Converts what a PDF font printed, where the TCVN3 letter u with horn may have come out as a
   * hyphen.
   *
   * @param word one word of such a font
   */
  static String convertPrinted(String word, LegacyEncoding encoding, String font) {
    String converted = encoding.convert(word);
    if (encoding == LegacyEncoding.TCVN3 && word.indexOf('-') >= 0) {
      String horned = encoding.convert(HYPHEN_IN_WORD.matcher(word).replaceAll("\u00ad"));
      converted = Syllables.score(horned).share() == 1 ? horned : converted;
    }
    return CAPITAL_FONT.matcher(font).find() ? converted.toUpperCase(Locale.ROOT) : converted;
  }

  private static List<String> convertBlock(List<String> block, Optional<LegacyEncoding> usual) {
    String text = String.join("\n", block);
    Optional<LegacyEncoding> own = encodingOf(text, CLEAR_RISE);
    if (own.isEmpty() && usual.isPresent() && gains(text, usual.get())) {
      own = usual;
    }
    if (own.isEmpty()) {
      return block;
    }
    String[] converted = own.get().convert(text).split("\n", -1);
    if (own.get() == LegacyEncoding.TCVN3) {
      for (int i = 0; i < converted.length; i++) {
        converted[i] = inCapitals(block.get(i), converted[i]);
      }
    }
    return Arrays.asList(converted);
  }

  /**
   * TCVN3 has one code for both cases of a marked letter; its capital fonts show the capital. A
   * column whose plain letters are all capitals was printed in one.
   */
  private static String inCapitals(String printed, String converted) {
    StringBuilder out = new StringBuilder(converted);
    Matcher column = COLUMN.matcher(printed);
    while (column.find() && printed.length() == converted.length()) {
      long capitals = column.group().chars().filter(c -> c >= 'A' && c <= 'Z').count();
      boolean small = column.group().chars().anyMatch(c -> c >= 'a' && c <= 'z');
      if (capitals >= 3 && !small) {
        String upper = converted.substring(column.start(), column.end()).toUpperCase(Locale.ROOT);
        out.replace(column.start(), column.end(), upper);
      }
    }
    return out.toString();
  }

  private static Optional<LegacyEncoding> encodingOf(String text, double rise) {
    if (!hasHighSign(text) || hasUnicodeVietnamese(text)) {
      return Optional.empty();
    }
    double best = Math.max(PLAUSIBLE, Syllables.score(text).share() + rise);
    LegacyEncoding found = null;
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      double share = Syllables.score(encoding.convert(text)).share();
      if (share > best) {
        best = share;
        found = encoding;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean gains(String text, LegacyEncoding encoding) {
    return hasHighSign(text)
        && !hasUnicodeVietnamese(text)
        && Syllables.score(encoding.convert(text)).valid() > Syllables.score(text).valid();
  }

  private static String sample(List<String> lines) {
    StringBuilder sample = new StringBuilder();
    for (String line : lines) {
      if (sample.length() > SAMPLE) {
        break;
      }
      if (hasHighSign(line) && !hasUnicodeVietnamese(line)) {
        sample.append(line).append('\n');
      }
    }
    return sample.toString();
  }

  private static boolean hasHighSign(String text) {
    return text.chars().anyMatch(c -> c >= 0xa0 && c <= 0xff || c == 0x3bc);
  }

  private static boolean hasUnicodeVietnamese(String text) {
    return text.chars().anyMatch(c -> c >= 0x1ea0 && c <= 0x1ef9);
  }
}
