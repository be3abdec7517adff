package vn.giaoviec.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  void bringsDashesBlanksAndMarkdownIntoOneForm() {
    assertEquals("a - b c d", Plain.line("\u3000**a**  \u2013\u00a0b|c\u2028_d_\u001f"));
  }

  @Test
  void dropsMarksOnLettersAndNothingElse() {
    assertEquals("hoa dong uy", Plain.folded("Hòa ĐỒNG u\u0309y"));
    // No mark on the letter before it, so it parts two words.
    assertEquals(List.of("a", "b"), Plain.words("a\ufe0fb"));
    assertEquals(List.of("m²", "10"), Plain.words("m², 10"));
  }

  @Test
  void comparesNumbersWithoutBlanksAndLawsByTheirWords() {
    assertEquals(Plain.key("25-KH/HU"), Plain.key("25 – kh / hu"));
    assertEquals(Plain.key("Luật Đất đai"), Plain.key("LUẬT  đất đai"));
    assertEquals("12-QD", Plain.key("12 - QĐ"));
    assertNotEquals(Plain.key("12-QĐ"), Plain.key("QĐ 12"));
  }

  @Test
  void theSimilarityOfWordsIsThatOfDice() {
    Bag three = Bag.of(List.of("a", "b", "b"));

    assertEquals(2.0 * 2 / 5, three.similarity(Bag.of(List.of("b", "a"))));
    assertEquals(2.0 / 3, three.overlap(Bag.of(List.of("b", "a"))));
    assertEquals(0, three.similarity(Bag.of(List.of())));
  }

  @Test
  void roundsAsEveryOtherScorer() {
    assertEquals(0.6667, new Counts(2, 1, 1).f1());
    assertEquals(0.0312, new Counts(1, 31, 0).precision());
    assertEquals(1, new Counts(0, 0, 3).precision());
    assertEquals(0, new Counts(0, 0, 3).f1());
  }
}
