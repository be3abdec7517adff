package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;

/**
 * What holds for every notice, however its lines are mixed. {@code -Dseed=…} runs another mixture;
 * a failure names the seed that shows it again.
 */
final class RandomNoticeTest {
  private static final long SEED = Long.getLong("seed", 20_230_412L);
  private static final int ROUNDS = 400;

  private static final String NOTICE =
      NoticeText.around(
          "TB",
          """
                Chủ tịch UBND huyện yêu cầu các phòng, ban thực hiện các nội dung sau:
                1. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Tư pháp
          rà soát các điểm tập kết rác theo Nghị định số 08/2022/NĐ-CP ngày 10/01/2022
          của Chính phủ, hoàn thành trước ngày 30/4/2023.
                2. Ủy ban nhân dân các xã, thị trấn niêm yết công khai danh sách hộ nghèo;
          báo cáo kết quả về Phòng Lao động - Thương binh và Xã hội trong tháng 6/2023.
          """);

  @TempDir Path folder;

  @Test
  void findsSoundThingsInEveryMixture() throws NoticeException {
    for (int round = 0; round < ROUNDS; round++) {
      long seed = SEED + round;
      Random random = new Random(seed);
      String body = "1. Giao Phòng Nội vụ báo cáo.\n" + Fragments.notice(random, 40);
      String raw = random.nextBoolean() ? NoticeText.around("TB", body) : body;
      SourceText source = NoticeText.read(folder, raw);
      SoundFindings.check("seed " + seed, NoticeText.extract(source));
    }
  }

  @Test
  void findsTheSameTwice() throws NoticeException {
    for (int round = 0; round < ROUNDS / 8; round++) {
      long seed = SEED + round;
      String raw = NoticeText.around("TB", Fragments.notice(new Random(seed), 30));
      SourceText source = NoticeText.read(folder, raw);
      assertEquals(NoticeText.extract(source), NoticeText.extract(source), "seed " + seed);
    }
  }

  @Test
  void decomposedLettersAreTheSameLetters() throws NoticeException {
    for (int round = 0; round < ROUNDS / 4; round++) {
      long seed = SEED + round;
      String raw = NoticeText.around("TB", Fragments.notice(new Random(seed), 30));
      SourceText composed = NoticeText.read(folder, Normalizer.normalize(raw, Normalizer.Form.NFC));
      SourceText apart = NoticeText.read(folder, Normalizer.normalize(raw, Normalizer.Form.NFD));
      assertEquals(composed.text(), apart.text(), "seed " + seed);
      assertEquals(tasks(composed), tasks(apart), "seed " + seed);
    }
  }

  @Test
  void aLineBreakForASpaceInsideAPhraseChangesNothing() throws NoticeException {
    List<String> whole = tasks(NoticeText.read(folder, NOTICE));
    int from = NOTICE.indexOf("chủ trì");
    for (int at = NOTICE.indexOf(' ', from); at > 0; at = NOTICE.indexOf(' ', at + 1)) {
      if (at > NOTICE.indexOf("trong tháng 6")) {
        break;
      }
      boolean certain =
          Character.isLowerCase(NOTICE.charAt(at + 1)) && Character.isLetter(NOTICE.charAt(at - 1));
      if (certain) {
        String broken = NOTICE.substring(0, at) + "\n" + NOTICE.substring(at + 1);
        String around = NOTICE.substring(at - 12, at + 12);
        assertEquals(whole, tasks(NoticeText.read(folder, broken)), "broken in: " + around);
      }
    }
  }

  @Test
  void anUnrelatedParagraphBehindChangesNothingBefore() throws NoticeException {
    List<String> whole = tasks(NoticeText.read(folder, NOTICE));
    assertFalse(whole.isEmpty());
    String longer = NOTICE + "\n\nNgười đánh máy: Lê Thị Hạnh, điện thoại 0123 456 789.\n";
    assertEquals(whole, tasks(NoticeText.read(folder, longer)));
  }

  private static List<String> tasks(SourceText source) {
    Extraction extraction = NoticeText.extract(source);
    return NoticeText.tasks(extraction);
  }
}
