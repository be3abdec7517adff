package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/** Units that did not exist on the date of a document are told, only where that is certain. */
class OutdatedUnitsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 tháng 4 năm 2023 | Giao Bộ Nông nghiệp và Môi trường hướng dẫn.        | unit-premature Bộ Nông nghiệp và Môi trường 2025-03-01
          12 tháng 4 năm 2023 | Giao Bộ Giao thông vận tải hướng dẫn.               | -
          12 tháng 4 năm 2026 | Giao Bộ Giao thông vận tải hướng dẫn.               | unit-outdated Bộ Giao thông vận tải 2025-02-28 Bộ Xây dựng
          12 tháng 4 năm 2026 | Giao Sở Kế hoạch và Đầu tư rà soát hồ sơ.           | unit-outdated Sở Kế hoạch và Đầu tư 2025-06-30 Sở Tài chính
          12 tháng 4 năm 2026 | Giao Ủy ban nhân dân tỉnh Yên Bái rà soát hồ sơ.    | unit-outdated Ủy ban nhân dân tỉnh Yên Bái 2025-06-30 Ủy ban nhân dân tỉnh Lào Cai
          12 tháng 4 năm 2026 | Giao Ủy ban nhân dân huyện Long Khê rà soát hồ sơ.  | unit-outdated Ủy ban nhân dân huyện Long Khê 2025-06-30 Ủy ban nhân dân cấp xã
          12 tháng 4 năm 2023 | Giao Ủy ban nhân dân huyện Long Khê rà soát hồ sơ.  | -
          12 tháng 4 năm 2026 | Giao Ủy ban nhân dân tỉnh Lào Cai rà soát hồ sơ.    | -
          12 tháng 4 năm 2026 | Giao Công ty Điện lực Yên Bái kiểm tra lưới điện.   | -
          12 tháng 4 năm 2026 | Giao Phòng Nội vụ rà soát hồ sơ.                    | -
          12 tháng 4 năm 2026 | Giao Sở Tài chính rà soát theo Quyết định số 15/QĐ-UBND ngày 02/3/2022 của UBND huyện Long Khê. | -
          tháng 7 năm 2026    | Giao các phòng rà soát hồ sơ.                       | -
          """)
  void tellsWhatIsCertain(String date, String order, String warning) throws NoticeException {
    String text =
        NoticeText.around("TB", "1. " + order.strip() + "\n")
            .replace("12 tháng 4 năm 2023", date.strip());
    Extraction found = NoticeText.extract(NoticeText.read(folder, text));
    List<String> problems =
        found.problems().stream()
            .filter(problem -> problem.code().startsWith("unit-"))
            .map(OutdatedUnitsTest::line)
            .toList();

    assertEquals(warning.equals("-") ? List.of() : List.of(warning.strip()), problems);
  }

  private static String line(Problem problem) {
    return problem.code() + " " + String.join(" ", problem.arguments());
  }
}
