package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.SourceText.Flow;

/** Word files, made by POI. */
class WordReaderTest {
  private final Path folder;

  WordReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesAutomaticNumbersOutAndKeepsNotesApart() throws IOException, NoticeException {
    SourceText source = Reading.of(WordFiles.notice(folder));
    assertEquals(
        List.of(
            "UBND TỈNH SÔNG XANH",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 12/TB-UBND",
            "Sông Xanh, ngày 05 tháng 3 năm 2024",
            "THÔNG BÁO",
            "1. Giao Sở Tài chính rà soát dự toán.",
            "a) Báo cáo kết quả trước ngày 01/4/2024.",
            "2. Giao Sở Nội vụ thực hiện Nghị quyết",
            "- Lập danh sách;",
            "TT\tNội dung\tChủ trì\tPhối hợp",
            "1\tRà soát hồ sơ\tSở Y tế",
            "Nơi nhận:",
            "- Như trên;",
            "KT. CHỦ TỊCH",
            "Trần Văn Thử"),
        Reading.body(source));
    assertEquals(
        Set.of("Nghị quyết số 9/NQ-HĐND ngày 02/01/2024.", "2", "Địa chỉ: số 1 phố Hoa Mai"),
        Set.copyOf(Reading.furniture(source)));
    assertEquals(Flow.PARAGRAPHS, source.flow());
  }

  @Test
  void readsRichTextUnderAnyName() throws IOException, NoticeException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\uc1 {\\fonttbl{\\f0 Times New Roman;}}\\f0 "
            + "1. Giao S\\u7903?  Y t\\u7871? r\\u224? so\\u225?t;\\par 2. H\\u7871?t.\\par}";
    SourceText source = Reading.of(folder, rtf.getBytes(StandardCharsets.US_ASCII));
    assertEquals(List.of("1. Giao Sở Y tế rà soát;", "2. Hết."), Reading.body(source));
  }
}
