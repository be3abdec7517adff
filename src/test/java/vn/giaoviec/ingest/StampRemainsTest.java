package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.ocr.RecognizedWord;

/** What is taken for the remains of a stamp beside a line, and what never is. */
class StampRemainsTest {
  private static final StampRemains PAGE = StampRemains.on(body(), 200);

  @Test
  void setsAnArrivalStampBesideATitleAside() {
    StampRemains.Parted parted =
        PAGE.part(
            RecognizedPiece.of(
                List.of(
                    word("[S7", 20, 0.0),
                    word("ĐẾN", 90, 0.4),
                    word("V#", 160, 0.2),
                    word("Về", 230, 0.97),
                    word("việc", 280, 0.97),
                    word("kiểm", 360, 0.97))));

    assertEquals(List.of("Về việc kiểm"), texts(parted.text()));
    assertEquals(List.of("[S7 ĐẾN V#"), texts(parted.remains()));
  }

  @Test
  void followsAStampThroughItsGaps() {
    StampRemains.Parted parted =
        PAGE.part(
            RecognizedPiece.of(
                List.of(
                    word("CV", 20, 0.87),
                    word("T8:", 120, 0.0),
                    word("E#2", 260, 0.0),
                    word("trên", 500, 0.97),
                    word("địa", 580, 0.97),
                    word("bàn", 640, 0.97))));

    assertEquals(List.of("trên địa bàn"), texts(parted.text()));
    assertEquals(List.of("CV", "T8:", "E#2"), texts(parted.remains()));
  }

  @Test
  void keepsWhatIsLegibleInTheMargin() {
    List<RecognizedWord> line =
        List.of(word("Điều", 20, 0.9), word("12.", 100, 0.8), word("Giao", 165, 0.97));

    assertEquals(List.of("Điều 12. Giao"), joined(PAGE.part(RecognizedPiece.of(line))));
  }

  @Test
  void keepsANumberWrittenByHand() {
    List<RecognizedWord> line = List.of(word("Số:", 20, 0.9), word("4#1", 90, 0.0));

    assertEquals(List.of("Số: 4#1"), joined(PAGE.part(RecognizedPiece.of(line))));
  }

  @Test
  void keepsDoubtfulWordsWithinTheText() {
    List<RecognizedWord> line =
        List.of(word("giao", 200, 0.2), word("phòng", 280, 0.3), word("chủ", 380, 0.97));

    assertEquals(List.of("giao phòng chủ"), joined(PAGE.part(RecognizedPiece.of(line))));
  }

  private static List<String> joined(StampRemains.Parted parted) {
    assertEquals(List.of(), parted.remains());
    return texts(parted.text());
  }

  private static List<String> texts(List<RecognizedPiece> pieces) {
    return pieces.stream().map(RecognizedPiece::text).toList();
  }

  /** Lines of a body that begins at 200. */
  private static List<RecognizedWord> body() {
    List<RecognizedWord> words = new ArrayList<>();
    for (int line = 0; line < 5; line++) {
      for (int i = 0; i < 8; i++) {
        words.add(
            new RecognizedWord(
                "nội", 200 + 70 * i, 400, 255 + 70 * i, 425, 425, 0.95f, 0, 0, line));
      }
    }
    return words;
  }

  private static RecognizedWord word(String text, int left, double sure) {
    int right = left + 15 * text.length();
    return new RecognizedWord(text, left, 100, right, 125, 125, (float) sure, 1, 0, 0);
  }
}
