package vn.giaoviec.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** How Vietnamese text is brought into one form, and how it is compared without its marks. */
public final class Vietnamese {
  /** Letters that typists and converters mix into Vietnamese words unseen. */
  private static final String CYRILLIC = "аеорсхуіАЕОРСХУІВНКМТ";

  private static final String LATIN = "aeopcxyiaeopcxyibhkmt";

  private static final char[] FOLD = foldTable();

  private Vietnamese() {}

  /**
   * Brings raw text into the canonical form: NFC, look-alike letters and dashes as one, every kind
   * of blank as a space, no soft hyphens or zero-width marks. Line feeds and tabs stay. Doing it
   * twice changes nothing more, and the result does not depend on how the input was composed.
   */
  public static String normalize(String raw) {
    String nfc = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(nfc.length());
    for (int i = 0; i < nfc.length(); i++) {
      char c = canonical(nfc.charAt(i));
      if (c != 0) {
        out.append(c);
      }
    }
    // Removing a zero-width mark may bring a letter and its tone together.
    String joined = out.toString();
    return Normalizer.isNormalized(joined, Normalizer.Form.NFC)
        ? joined
        : Normalizer.normalize(joined, Normalizer.Form.NFC);
  }

  private static char canonical(char c) {
    if (c >= ' ' && c < 0x7f || c == '\n' || c == '\t') {
      return c;
    }
    if (c >= 0x2010 && c <= 0x2015) {
      return '-';
    }
    if (c >= 0x2000 && c <= 0x200a) {
      return ' ';
    }
    return switch (c) {
      case '\u00d0', '\u0189' -> '\u0110'; // Eth and African D stand for D with stroke
      case '\u00f0' -> '\u0111';
      case '\u2212', '\ufe58', '\ufe63', '\uff0d' -> '-';
      case '\u00a0', '\u202f', '\u205f', '\u3000', '\f', '\u000b', '\r', '\u0085' -> ' ';
      case '\u2028', '\u2029' -> '\n';
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> 0;
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2018', '\u2019', '\u201b' -> '\'';
      default -> c < ' ' ? 0 : c;
    };
  }

  /**
   * The text in lower-case ASCII letters without marks, unit for unit: {@code fold(s).length() ==
   * s.length()}. Line feeds and tabs become spaces. Cyrillic letters that look like Latin ones
   * become those; letters of other scripts become {@code ÿ} and other signs beyond Latin-1 {@code
   * ~}, so that the shadow holds one byte a unit and stays fast to search.
   */
  public static String fold(String text) {
    char[] units = text.toCharArray();
    byte[] out = new byte[units.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) fold(units[i]);
    }
    return new String(out, StandardCharsets.ISO_8859_1);
  }

  /** Runs of blanks and line breaks as one space, none at the ends. */
  public static String oneLine(String text) {
    return isOneLine(text) ? text : joined(text);
  }

  /** Most names stand on one line, with one space between words. */
  private static boolean isOneLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return text.isEmpty()
        || !Character.isWhitespace(before) && !Character.isWhitespace(text.charAt(0));
  }

  private static String joined(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        parted = true;
      } else {
        if (parted && !out.isEmpty()) {
          out.append(' ');
        }
        parted = false;
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  /** The folded words and numbers of {@code text}, parted by one space each: a key for names. */
  public static String plainWords(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        if (parted && !out.isEmpty()) {
          out.append(' ');
        }
        parted = false;
        out.append(c);
      } else {
        parted = true;
      }
    }
    return out.toString();
  }

  /** The folded form of one unit. */
  public static char fold(char c) {
    return c < FOLD.length ? FOLD[c] : foldBeyond(c);
  }

  /**
   * A key that keeps the tones but not their place: lower case, with {@code hoà} as {@code hòa} and
   * {@code uỷ} as {@code ủy}. Takes one word or many; the length is kept.
   */
  public static String toneKey(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder out = null;
    for (int i = 0; i + 1 < lower.length(); i++) {
      char first = lower.charAt(i);
      if (first != 'o' && first != 'u') {
        continue;
      }
      int tone = "àảãáạèẻẽéẹỳỷỹýỵ".indexOf(lower.charAt(i + 1));
      boolean open = i + 2 == lower.length() || !Character.isLetter(lower.charAt(i + 2));
      boolean glide = first == 'o' && tone >= 0 && tone < 10 || first == 'u' && tone >= 10;
      boolean afterQ = i > 0 && lower.charAt(i - 1) == 'q';
      if (open && glide && !afterQ) {
        if (out == null) {
          out = new StringBuilder(lower);
        }
        out.setCharAt(i, (first == 'o' ? "òỏõóọ" : "ùủũúụ").charAt(tone % 5));
        out.setCharAt(i + 1, tone < 5 ? 'a' : tone < 10 ? 'e' : 'y');
      }
    }
    return out == null ? lower : out.toString();
  }

  private static char[] foldTable() {
    char[] table = new char[0x1f00];
    for (char c = 0; c < table.length; c++) {
      table[c] = foldSlowly(c);
    }
    return table;
  }

  private static char foldSlowly(char c) {
    if (c == '\n' || c == '\t') {
      return ' ';
    }
    if (c < 0x80) {
      return Character.toLowerCase(c);
    }
    if (c == '\u0110' || c == '\u0111') {
      return 'd';
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char base = parts.charAt(0);
    if (base < 0x80 && Character.isLetter(base)) {
      return Character.toLowerCase(base);
    }
    int look = CYRILLIC.indexOf(c);
    if (look >= 0) {
      return LATIN.charAt(look);
    }
    return c <= 0xff ? Character.toLowerCase(c) : foldBeyond(c);
  }

  private static char foldBeyond(char c) {
    if (c == '\u2026') {
      return '.';
    }
    return Character.isLetterOrDigit(c) ? '\u00ff' : Character.isWhitespace(c) ? ' ' : '~';
  }
}
