package vn.giaoviec.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a text file into Unicode lines, finding the encoding in the content. */
final class TextDecoder {
  private static final Charset LATIN = Charset.forName("windows-1252");

  /** How much of a file is looked at to tell whether it is text. */
  private static final int LOOK = 65_536;

  private TextDecoder() {}

  /** The lines of the file; a form feed stays in its line. */
  static List<String> lines(byte[] bytes) {
    Charset wide = wideCharset(bytes);
    List<String> lines =
        wide == null
            ? narrowLines(bytes)
            : Arrays.asList(new String(bytes, wide).split("\r\n|\n|\r", -1));
    List<String> clean = new ArrayList<>(lines.size());
    for (String line : lines) {
      String bare = line.startsWith("\ufeff") ? line.substring(1) : line;
      // Columns are counted in letters, so a letter must be one unit before anything is counted.
      clean.add(Normalizer.normalize(bare, Normalizer.Form.NFC));
    }
    return LegacyText.convert(clean);
  }

  /** Whether these bytes are text in any encoding, not a program, a picture or noise. */
  static boolean looksLikeText(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOK));
    Charset wide = wideCharset(head);
    String text = new String(head, wide == null ? StandardCharsets.UTF_8 : wide);
    if (text.chars().filter(c -> c == 0xfffd).count() * 100 <= text.length()) {
      return isFreeOfControls(text);
    }
    // Any bytes are text in an encoding of single bytes; noise has too few letters among them.
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    long letters = latin.chars().filter(Character::isLetterOrDigit).count();
    return isFreeOfControls(latin) && letters * 10 >= latin.length() - blanks(latin);
  }

  private static boolean isFreeOfControls(String text) {
    return text.chars().filter(TextDecoder::isNoText).count() * 100 <= text.length();
  }

  private static long blanks(String text) {
    return text.chars().filter(Character::isWhitespace).count();
  }

  private static boolean isNoText(int c) {
    return c < ' ' && !Character.isWhitespace(c) || c == 0x7f || c == 0xffff;
  }

  /** UTF-16 by its mark, or by the zero bytes that every other ASCII sign has; null for others. */
  private static @Nullable Charset wideCharset(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    int look = Math.min(bytes.length, LOOK) & ~1;
    int zeroFirst = 0;
    int zeroSecond = 0;
    for (int i = 0; i < look; i += 2) {
      zeroFirst += bytes[i] == 0 ? 1 : 0;
      zeroSecond += bytes[i + 1] == 0 ? 1 : 0;
    }
    // Vietnamese in UTF-16 is half to three quarters ASCII letters and blanks.
    if (zeroSecond > look / 5 && zeroFirst < look / 100 + 1) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeroFirst > look / 5 && zeroSecond < look / 100 + 1) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /** Line by line, because files put together from several sources mix encodings. */
  private static List<String> narrowLines(byte[] bytes) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
        lines.add(narrow(ByteBuffer.wrap(bytes, start, i - start)));
        if (i + 1 < bytes.length && bytes[i] == '\r' && bytes[i + 1] == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static String narrow(ByteBuffer line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(line.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return LATIN.decode(line).toString();
    }
  }
}
