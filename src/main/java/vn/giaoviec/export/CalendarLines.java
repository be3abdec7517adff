package vn.giaoviec.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/** Lines of a calendar, set as RFC 5545, section 3.1 wants them. */
final class CalendarLines {
  private static final int LONGEST_OCTETS = 75;
  private static final String LINE_END = "\r\n";

  /** A blank of the next line belongs to the fold and counts for its length. */
  private static final String FOLD = LINE_END + " ";

  // RFC 5545, 3.3.11: no control character but the tab.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

  private final OutputStream out;

  CalendarLines(OutputStream out) {
    this.out = out;
  }

  /** A property with a text as its value. */
  void text(String name, String value) throws IOException {
    line(name + ":" + escaped(value));
  }

  /** A line as it stands; folded, and never inside a letter: one with tones has three octets. */
  void line(String content) throws IOException {
    StringBuilder folded = new StringBuilder(content.length() + 16);
    int octets = 0;
    for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
      int letter = content.codePointAt(i);
      int length = octets(letter);
      if (octets + length > LONGEST_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(letter);
      octets += length;
    }
    out.write(folded.append(LINE_END).toString().getBytes(UTF_8));
  }

  /** How long the letter is in UTF-8. */
  private static int octets(int letter) {
    if (letter < 0x80) {
      return 1;
    }
    return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
  }

  private static String escaped(String value) {
    String plain = CONTROL.matcher(value.replace("\r\n", "\n")).replaceAll("");
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }
}
