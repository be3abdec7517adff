package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** What cannot be read is told with the words of the text, and nothing is guessed. */
final class UnreadDatesTest {
  private static final IssueDate ISSUED = IssueDate.of(LocalDate.of(2022, 3, 23));

  private final DeadlineFinder finder = new DeadlineFinder(new Holidays());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gửi phiếu trước ngày 31/4/2022.|invalid-date|ngày 31/4/2022",
        "Gửi phiếu trước 31/4/2022.|invalid-date|31/4/2022",
        "Gửi phiếu chậm nhất 32/5/2022.|invalid-date|32/5/2022",
        "Gửi phiếu trước ngày 30/02.|invalid-date|ngày 30/02",
        "Gửi phiếu trước ngày 15/4/2202.|invalid-date|ngày 15/4/2202",
        "Gửi phiếu trước ngày 3l/4/2022.|invalid-date|ngày 3l/4/2022",
        "Gửi phiếu trước 25 giờ ngày 10/4/2022.|unread-deadline|trước 25 giờ ngày 10/4/2022",
        "Gửi phiếu trước 1S giờ ngày 10/4/2022.|unread-deadline|trước 1S giờ ngày 10/4/2022",
        "Gửi phiếu trước 15/4/2O22.|unread-deadline|trước 15/4/2O22",
        "Gửi phiếu trước ngày 15/8 âm lịch.|unread-deadline|trước ngày 15/8",
        "Gửi phiếu trước Tết Nguyên đán 2045.|unread-deadline|trước Tết Nguyên đán"
      })
  void tellsWhatItCannotRead(String sentence, String code, String written) {
    Deadlines found = find(sentence, ISSUED);
    assertEquals(List.of(), found.mentions());
    assertEquals(List.of(code + " [" + written + "]"), remarks(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trước 7/12 xã chưa có nhà văn hóa.",
        "Trước ngày 01/7/2016, các dự án được cấp phép.",
        "Chịu trách nhiệm trước 15 hộ dân.",
        "Hoàn thành trước ngày 15/4/2022.",
        "Đã hoàn thành trước thời hạn 05 ngày."
      })
  void saysNothingOfOtherWords(String sentence) {
    assertEquals(List.of(), remarks(find(sentence, ISSUED)));
  }

  @Test
  void keepsWhatIsKnownWithoutADateOfIssue() {
    Deadlines found = find("Gửi phiếu trước 16 giờ ngày 10/4.", null);
    assertEquals("--04-10T16:00", found.mentions().getFirst().due().value());
    assertEquals(
        List.of("undated-deadline [trước 16 giờ ngày 10/4, --04-10T16:00]"), remarks(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"trong tuần này", "trong tháng này", "trước Tết Nguyên đán", "trong ngày"})
  void tellsWhatOnlyTheDateOfIssueTells(String time) {
    Deadlines found = find("Gửi phiếu " + time + ".", null);
    assertEquals(List.of(), found.mentions());
    assertEquals(List.of("unread-deadline [" + time + "]"), remarks(found));
  }

  private Deadlines find(String sentence, @Nullable IssueDate issued) {
    FoldedText text = FoldedText.of(sentence);
    return finder.find(text, new Span(0, text.length()), List.of(), issued);
  }

  private static List<String> remarks(Deadlines found) {
    return found.remarks().stream().map(r -> r.code() + " " + r.arguments()).toList();
  }
}
