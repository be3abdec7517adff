package vn.giaoviec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
  private static final FoldedText TEXT =
      FoldedText.of("Sở Mây báo cáo khó khăn; Sở Gió gửi báo cáo, nêu khó khăn của các xã.");

  @Test
  void tellsWhatASentenceHolds() {
    Occurrences trouble = new Occurrences(TEXT, "kho khan");
    assertTrue(trouble.in(new Span(0, 24)));
    assertFalse(trouble.in(new Span(25, 44)));
    assertTrue(trouble.in(new Span(25, TEXT.length())));
    assertFalse(trouble.in(new Span(62, TEXT.length())));
  }

  @Test
  void countsNothingThatEndsBehindTheSentence() {
    assertFalse(new Occurrences(TEXT, "kho khan").in(new Span(0, 22)));
  }

  @Test
  void findsWordsThatFillTheText() {
    FoldedText all = FoldedText.of("nay");
    assertTrue(new Occurrences(all, "nay").in(new Span(0, 3)));
    assertFalse(new Occurrences(all, "nay").in(new Span(1, 3)));
  }

  /** Sentences are mostly asked for in turn, but the answer may not depend on it. */
  @Test
  void saysInAnyOrderWhatTheTextSays() {
    long seed = 20_310_605;
    Random random = new Random(seed);
    for (String words : new String[] {"bao cao", "kho", "a", " ", "khong co"}) {
      Occurrences occurrences = new Occurrences(TEXT, words);
      for (int i = 0; i < 2000; i++) {
        int start = random.nextInt(TEXT.length() + 1);
        Span span = new Span(start, start + random.nextInt(TEXT.length() - start + 1));
        assertEquals(
            TEXT.says(words, span), occurrences.in(span), words + " in " + span + ", seed " + seed);
      }
    }
  }
}
