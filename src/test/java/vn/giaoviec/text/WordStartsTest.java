package vn.giaoviec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordStartsTest {
  private static final String TEXT =
      "Giao Sở Nội vụ (chủ trì) ở 02 xã; ô-tô 17h00, Điều 5.\n\tLuật  Đất đai số 31/2024/QH15 ạ";

  private static final FoldedText FOLDED = FoldedText.of(TEXT);

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ô", " ", "...", TEXT, TEXT + TEXT + TEXT})
  void wordsBeginBehindWhatIsNoLetterOrDigit(String written) {
    FoldedText text = FoldedText.of(written);
    List<Integer> seen = new ArrayList<>();
    for (int at = text.nextWordStart(0); at < text.length(); at = text.nextWordStart(at + 1)) {
      seen.add(at);
    }
    List<Integer> expected = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.wordStartsAt(at)) {
        expected.add(at);
      }
    }
    assertEquals(expected, seen);
    assertEquals(text.length(), text.nextWordStart(text.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"giao", "so noi vu", "o 02", "o", "xa", "luat dat dai", "a", "17h00"})
  void aWordIsNeverPassedOver(String phrase) {
    WordStarts starts = WordStarts.of(List.of(phrase));
    String squeezed = FOLDED.folded().replaceAll(" +", " ");
    int at = squeezed.indexOf(phrase);
    assertTrue(at >= 0);
    assertTrue(starts.mayStandAt(squeezed, at));
    assertTrue(starts.mayStandAt(phrase, 0));
  }

  @Test
  void mostWordsArePassedOver() {
    assertEquals(List.of("so", "so"), found(WordStarts.of(List.of("so noi vu"))));
    assertEquals(List.of("dieu", "luat"), found(WordStarts.of(List.of("luat", "dieu"))));
  }

  @Test
  void aDigitStandsForAnyAndAShortBeginningForAllThatGoOn() {
    assertEquals(List.of("02", "17h00", "5", "31", "2024"), found(WordStarts.of(List.of("0"))));
    assertEquals(List.of("so", "so"), found(WordStarts.of(List.of("q0", "so"))));
    assertEquals(List.of("dieu", "qh15"), found(WordStarts.of(List.of("di", "qh"))));
  }

  @Test
  void theSearchEndsAtItsLimit() {
    WordStarts starts = WordStarts.of(List.of("luat"));
    int at = FOLDED.folded().indexOf("luat");
    assertEquals(at, starts.next(FOLDED, 0, at));
    assertEquals(at - 5, starts.next(FOLDED, 0, at - 5));
    assertEquals(FOLDED.length(), starts.next(FOLDED, at + 1, FOLDED.length()));
  }

  private static List<String> found(WordStarts starts) {
    List<String> found = new ArrayList<>();
    int length = FOLDED.length();
    for (int at = starts.next(FOLDED, 0, length);
        at < length;
        at = starts.next(FOLDED, at + 1, length)) {
      found.add(FOLDED.folded().substring(at, FOLDED.wordEnd(at)));
    }
    return found;
  }
}
