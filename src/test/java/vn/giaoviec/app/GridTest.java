package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void wrapsBetweenWordsAndAligns() {
    assertEquals(
        """
        Số  Nhiệm vụ      Chủ trì
        ──  ────────────  ────────────
        1.  Rà soát hồ    Phòng Nội vụ
            đập toàn xã
        2.  Trực          Công an
        """,
        new Grid(
                List.of(
                    List.of("Số", "Nhiệm vụ", "Chủ trì"),
                    List.of("1.", "Rà soát hồ đập toàn xã", "Phòng Nội vụ"),
                    List.of("2.", "Trực", "Công an")),
                30)
            .draw());
  }

  @Test
  void decomposedLettersTakeNoMoreRoomThanComposedOnes() {
    List<List<String>> composed = List.of(List.of("Đơn vị", "Hạn"), List.of("Sở Y tế", "nay"));
    List<List<String>> decomposed = composed.stream().map(GridTest::decompose).toList();

    assertEquals(
        new Grid(composed, 20).draw(),
        Normalizer.normalize(new Grid(decomposed, 20).draw(), Normalizer.Form.NFC));
  }

  @Test
  void cutsAWordThatIsWiderThanItsColumn() {
    assertEquals(
        """
        abcdef
        ──────
        abcdef
        ghijkl
        m
        """,
        new Grid(List.of(List.of("abcdef"), List.of("abcdefghijklm")), 4).draw());
  }

  private static List<String> decompose(List<String> row) {
    return row.stream().map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFD)).toList();
  }
}
