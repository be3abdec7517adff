package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/** Deadlines that are told once for several tasks, at another place, or outside of all tasks. */
final class SharedDeadlinesTest {
  private static final String TASKS =
      """
      Chủ tịch UBND huyện kết luận, yêu cầu các phòng, ban thực hiện các nhiệm vụ sau:
      1. Phòng Kinh tế rà soát quy hoạch chợ trên địa bàn huyện.
      2. Phòng Tài chính - Kế hoạch bố trí kinh phí sửa chợ, xong trước ngày 05/6/2023.
      3. Công an huyện kiểm tra phòng cháy, chữa cháy tại các chợ.
      """;

  @TempDir private Path folder;

  @Test
  void aClosingSentenceCountsForEachTaskWithoutADeadline() throws NoticeException {
    Extraction found =
        extract(TASKS + "Các nhiệm vụ nêu trên phải hoàn thành trước ngày 30/6/2023.\n");
    assertEquals(
        List.of("1 before 2023-06-30", "2 before 2023-06-05", "3 before 2023-06-30"), due(found));
  }

  @Test
  void aTimeForOthersIsNotShared() throws NoticeException {
    Extraction found = extract(TASKS + "Tiểu thương đăng ký chỗ bán trước ngày 30/6/2023.\n");
    assertEquals(List.of("2 before 2023-06-05"), due(found));
  }

  @Test
  void aReferenceTakesTheDeadlineOfThePlaceItNames() throws NoticeException {
    Extraction found =
        extract(
            TASKS + "4. Phòng Nội vụ gửi danh sách tiểu thương theo thời gian nêu tại mục 2.\n");
    assertEquals(List.of("2 before 2023-06-05", "4 before 2023-06-05"), due(found));
  }

  @Test
  void aReferenceToAnotherDocumentIsNone() throws NoticeException {
    Extraction found =
        extract(
            TASKS
                + "4. Phòng Nội vụ gửi danh sách theo thời hạn quy định tại khoản 2 Điều 7 Nghị"
                + " định số 61/2018/NĐ-CP.\n");
    assertEquals(List.of("2 before 2023-06-05"), due(found));
    assertEquals(List.of(), codes(found, "unread-deadline"));
  }

  @Test
  void aReferenceThatLeadsNowhereIsTold() throws NoticeException {
    Extraction found =
        extract(TASKS + "4. Phòng Nội vụ gửi danh sách theo thời gian nêu tại mục 3.\n");
    assertEquals(List.of("thời gian nêu tại mục 3"), codes(found, "unread-deadline"));
  }

  @Test
  void aDeadlineOutsideOfAllTasksIsTold() throws NoticeException {
    String stray = "Phương án của các xã được gửi về huyện trước ngày 20/5/2023 để tổng hợp.\n";
    Extraction found = extract(stray + TASKS);
    assertEquals(List.of("trước ngày 20/5/2023"), codes(found, "stray-deadline"));
  }

  private Extraction extract(String body) throws NoticeException {
    return NoticeText.extract(NoticeText.read(folder, NoticeText.around("TB", body)));
  }

  private static List<String> due(Extraction found) {
    return found.tasks().stream()
        .flatMap(
            task ->
                task.deadlines().stream()
                    .map(d -> task.id() + " " + d.due().bound() + " " + d.due().value()))
        .toList();
  }

  private static List<String> codes(Extraction found, String code) {
    return found.problems().stream()
        .filter(problem -> problem.code().equals(code))
        .map(Problem::arguments)
        .map(List::getFirst)
        .toList();
  }
}
