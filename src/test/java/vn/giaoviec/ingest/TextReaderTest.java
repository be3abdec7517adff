package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.SourceText.Flow;

/** Plain text: pages as {@code pdftotext -layout} writes them, OCR text, Markdown. */
class TextReaderTest {
  private static final String PROSE = "Nội dung chỉ đạo được các đơn vị triển khai thực hiện\n";

  private final Path folder;

  TextReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsLetterheadAndEndBlockOneColumnAfterTheOther() throws IOException, NoticeException {
    SourceText source =
        read(
            """
               ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
               TỈNH SÔNG XANH                       Độc lập - Tự do - Hạnh phúc

             Số:      /UBND-KT                Sông Xanh, ngày     tháng 5 năm 2024
            V/v rà soát quy hoạch
               chi tiết các xã

                        Kính gửi:
                                  - Sở Tài chính;

                 Giao Sở Tài chính rà soát, tổng hợp, báo cáo kết quả thực hiện
            trước ngày 10/6/2024.
            Nơi nhận:                                  KT. CHỦ TỊCH
            - Như trên;                                PHÓ CHỦ TỊCH
            - Lưu: VT.


                                                     Trần Văn Thử
            """);
    assertEquals(
        List.of(
            "ỦY BAN NHÂN DÂN",
            "TỈNH SÔNG XANH",
            "Số: /UBND-KT",
            "V/v rà soát quy hoạch",
            "chi tiết các xã",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Sông Xanh, ngày tháng 5 năm 2024",
            "Kính gửi:",
            "- Sở Tài chính;",
            "Giao Sở Tài chính rà soát, tổng hợp, báo cáo kết quả thực hiện",
            "trước ngày 10/6/2024.",
            "Nơi nhận:",
            "- Như trên;",
            "- Lưu: VT.",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Trần Văn Thử"),
        Reading.body(source));
    assertEquals(Flow.LINES, source.flow());
    assertEquals(5, Reading.line(source, "Giao Sở").indent());
    assertEquals(1, Reading.line(source, "Giao Sở").gap());
    assertEquals(0, Reading.line(source, "trước ngày").indent());
  }

  @Test
  void partsCellsThatStoodSideBySide() throws IOException, NoticeException {
    SourceText source = read(PROSE + "1    Rà soát hồ sơ     Sở Y tế      Quý I\n" + PROSE);
    assertTrue(source.text().contains("1\tRà soát hồ sơ\tSở Y tế\tQuý I\n"), source.text());
  }

  @Test
  void movesPageNumbersAndFootnotesBehindTheBody() throws IOException, NoticeException {
    SourceText source =
        read(
            PROSE.repeat(4)
                + "quy định của pháp luật về khoáng sản1 và các văn bản\n\n"
                + "   1 Luật Mẫu số 1/2020/QH14 ngày 05/5/2020.\n\f"
                + "                    2\n\n"
                + "hướng dẫn thi hành.\n"
                + PROSE.repeat(3));
    assertTrue(
        source.text().contains("khoáng sản và các văn bản\nhướng dẫn thi hành.\n"), source.text());
    assertEquals(
        List.of("1 Luật Mẫu số 1/2020/QH14 ngày 05/5/2020.", "2"), Reading.furniture(source));
    assertEquals(1, Reading.line(source, "1 Luật").page());
    assertEquals(2, Reading.line(source, "hướng dẫn").page());
    assertEquals(2, source.provenance().pages());
  }

  @Test
  void takesANumberedParagraphAtTheFootForWhatItIs() throws IOException, NoticeException {
    SourceText source = read(PROSE.repeat(6) + "\n  2 Sở Tài chính cấp kinh phí thực hiện\n");
    assertEquals(List.of(), Reading.furniture(source));
  }

  @Test
  void findsPagesByTheNumbersThatOcrLeft() throws IOException, NoticeException {
    String page = PROSE.repeat(20);
    SourceText source =
        read(
            "Đầu.\n"
                + page
                + "Một.\n2\nGiữa.\n"
                + page
                + "Hai.\n- 3 -\nCâu cuối.\n"
                + page
                + "Ba.");
    assertEquals(List.of("2", "- 3 -"), Reading.furniture(source));
    assertEquals(3, Reading.line(source, "Câu cuối").page());
    assertEquals(2, source.pageAt(source.text().length() / 2));
  }

  @Test
  void leavesTheNumbersOfATableAlone() throws IOException, NoticeException {
    SourceText source = read(PROSE + "1\nSở Y tế\n2\nSở Nội vụ\n3\nSở Tài chính\n" + PROSE);
    assertEquals(List.of(), Reading.furniture(source));
  }

  @Test
  void movesTheCaptionOfTheSignatureBehindTheBody() throws IOException, NoticeException {
    SourceText source =
        read(
            """
                                                       VĂN THƯ TỈNH
                                                       vanthu@songxanh.example
                                                       06.11.2024 09:27:05
                                                       +07:00
             ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             TỈNH SÔNG XANH                   Độc lập - Tự do - Hạnh phúc
            """);
    assertEquals("ỦY BAN NHÂN DÂN", Reading.body(source).getFirst());
    assertEquals(4, Reading.furniture(source).size());
  }

  @Test
  void takesTheMarksOfMarkdownOut() throws IOException, NoticeException {
    SourceText source =
        read(
            """
            ## **THÔNG BÁO**
            *Sông Xanh, ngày 05 tháng 3 năm 2024*

            ---
            **4.** Giao Sở *Y tế* rà soát \\(đợt 1\\)\\
            * Lưu ý: thực hiện **ngay**;
            • Báo cáo kết quả _hằng tháng_.
            *
            - [x] giữ nguyên snake_case_name
            """);
    assertEquals(
        List.of(
            "THÔNG BÁO",
            "Sông Xanh, ngày 05 tháng 3 năm 2024",
            "4. Giao Sở Y tế rà soát (đợt 1)",
            "- Lưu ý: thực hiện ngay;",
            "- Báo cáo kết quả hằng tháng.",
            "*",
            "- [x] giữ nguyên snake_case_name"),
        Reading.body(source));
  }

  @Test
  void readsTablesOfLayoutCellByCellAndTablesOfDataRowByRow() throws IOException, NoticeException {
    SourceText source =
        read(
            """
            | UBND TỈNH SÔNG XANH ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập |
            |---|---|
            | Số: 12/TB-UBND | *Sông Xanh, ngày 05 tháng 3 năm 2024* |

            | TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |
            | --- | :---: | --- | --- | --- |
            | 1 | **Rà soát** hồ sơ | Sở Y tế | | Quý I |
            """);
    assertEquals(
        List.of(
            "UBND TỈNH SÔNG XANH",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập",
            "Số: 12/TB-UBND",
            "Sông Xanh, ngày 05 tháng 3 năm 2024",
            "TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn",
            "1\tRà soát hồ sơ\tSở Y tế\t\tQuý I"),
        Reading.body(source));
  }

  @Test
  void takesLongLinesForParagraphs() throws IOException, NoticeException {
    SourceText source = read("Giao Sở Y tế rà soát; " + PROSE.strip().repeat(6) + "\n\nHết.\n");
    assertEquals(Flow.PARAGRAPHS, source.flow());
    assertEquals(1, Reading.line(source, "Hết").gap());
  }

  private SourceText read(String text) throws IOException, NoticeException {
    return Reading.of(folder, text.getBytes(StandardCharsets.UTF_8));
  }
}
