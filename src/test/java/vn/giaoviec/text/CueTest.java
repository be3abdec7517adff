package vn.giaoviec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {
  private static final FoldedText TEXT =
      FoldedText.of("Kính gửi: Sở Mây. Trước ngày 05/6/2031 (quý II), gửi về phòng 12 – tầng 3…");

  @Test
  void findsAWordingAtItsPlace() {
    Matcher found = Cue.of("truoc ngay (\\d+)").at(TEXT, 18, TEXT.length());
    assertNotNull(found);
    assertEquals("05", found.group(1));
  }

  @Test
  void endsAtTheLimit() {
    assertNull(Cue.of("truoc ngay").at(TEXT, 18, 24));
  }

  @Test
  void tellsWhatOpensASpanFromWhatFillsIt() {
    Cue cue = Cue.of("kinh gui");
    Span address = new Span(0, 8);
    assertTrue(cue.opens(TEXT, new Span(0, 16)));
    assertFalse(cue.fills(TEXT, new Span(0, 16)));
    assertTrue(cue.fills(TEXT, address));
    assertTrue(cue.fills("kinh gui"));
  }

  @Test
  void asksThePatternWhereNothingIsLeft() {
    assertNotNull(Cue.of("(?:so)?").at(TEXT, TEXT.length(), TEXT.length()));
    assertTrue(Cue.of("(?:so)?").fills(""));
    assertFalse(Cue.of("so").fills(""));
  }

  /** The look at the first sign may never keep a match back, whatever the pattern begins with. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "truoc",
        " {0,3}[,(]? {0,3}quy",
        "(?:gui|kinh )?gui",
        "(?!k).{0,4}inh",
        "(?=.*ngay)[kt].*",
        "(?<![a-z])\\d{1,2}",
        "[^a-z]{0,3}phong",
        "\\b(?:so|quy)\\b",
        "(?:.{0,8}kinh gui *:?)?[- ]*",
        "\\d++(?= -)",
        "(?:tang|)\\W?3?",
        ".?$",
        "~|\\.",
      })
  void findsWhatThePatternFinds(String regex) {
    Cue cue = Cue.of(regex);
    Pattern pattern = Pattern.compile(regex);
    for (int from = 0; from <= TEXT.length(); from++) {
      for (int limit : List.of(from, Math.min(from + 5, TEXT.length()), TEXT.length())) {
        Matcher plain = pattern.matcher(TEXT.folded()).region(from, limit);
        Matcher found = cue.at(TEXT, from, limit);
        assertEquals(plain.lookingAt() ? plain.end() : -1, found == null ? -1 : found.end());
      }
    }
  }
}
