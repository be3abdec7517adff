package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Provenance.TextLayer;
import vn.giaoviec.model.SourceText;

/** PDF files, drawn by PDFBox. */
class PdfReaderTest {
  private static final String PROSE =
      "Nội dung chỉ đạo được các cơ quan, đơn vị triển khai thực hiện";

  private final Path folder;
  private final PdfFiles pdf;

  PdfReaderTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.pdf = new PdfFiles().page();
  }

  @AfterEach
  void closes() throws IOException {
    pdf.close();
  }

  @Test
  void readsTheLetterheadOneColumnAfterTheOther() throws IOException, NoticeException {
    letterhead();
    pdf.lines(220, " Giao Sở Y tế rà soát các quy định hiện hành và tổng hợp chung,", PROSE);
    SourceText source = read();
    assertEquals(
        List.of(
            "ỦY BAN NHÂN DÂN",
            "TỈNH SÔNG XANH",
            "Số: 17/UBND-KT",
            "V/v rà soát quy định",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Sông Xanh, ngày 05 tháng 3 năm 2024",
            "Giao Sở Y tế rà soát các quy định hiện hành và tổng hợp chung,",
            PROSE),
        Reading.body(source));
    assertEquals(TextLayer.DIGITAL, source.provenance().layer());
    assertTrue(Reading.line(source, "Giao").box().orElseThrow().left() > 119);
  }

  @Test
  void readsTheEndBlockOneColumnAfterTheOther() throws IOException, NoticeException {
    pdf.lines(100, PROSE, PROSE)
        .text(85, 160, 11, "Nơi nhận:")
        .text(350, 158, "KT. CHỦ TỊCH")
        .text(85, 175, 11, "- Như trên;")
        .text(350, 176, "PHÓ CHỦ TỊCH")
        .text(85, 190, 11, "- Lưu: VT.")
        .text(350, 270, "Trần Văn Thử");
    assertEquals(
        List.of(
            PROSE,
            PROSE,
            "Nơi nhận:",
            "- Như trên;",
            "- Lưu: VT.",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Trần Văn Thử"),
        Reading.body(read()));
  }

  @Test
  void joinsAParagraphAcrossPagesAndMeasuresIndents() throws IOException, NoticeException {
    pdf.lines(
        100, " Đoạn thứ nhất bắt đầu ở đây và tiếp tục với nhiều việc khác,", PROSE, PROSE, PROSE);
    pdf.page()
        .text(300, 50, "2")
        .lines(80, "rồi kết thúc ở trang sau.", PROSE, PROSE, "Hết trang hai.");
    pdf.page().text(300, 50, "3").lines(80, "Trang cuối.", PROSE, PROSE, "Hết trang ba.");
    SourceText source = read();
    assertTrue(source.text().contains(PROSE + "\nrồi kết thúc"), source.text());
    assertEquals(List.of("2", "3"), Reading.furniture(source));
    assertEquals(2, Reading.line(source, "rồi kết").page());
    assertTrue(Reading.line(source, "Đoạn").indent() >= 4);
    assertEquals(0, Reading.line(source, "rồi kết").indent());
  }

  @Test
  void seesTheGapAboveAParagraph() throws IOException, NoticeException {
    pdf.lines(100, PROSE, PROSE, PROSE).lines(163, " Đoạn sau.", PROSE, PROSE);
    SourceText source = read();
    assertEquals(1, Reading.line(source, "Đoạn sau").gap());
    assertEquals(0, source.lines().get(1).gap());
  }

  @Test
  void movesFootnotesBehindTheBodyAndTheirNumbersOutOfTheWords()
      throws IOException, NoticeException {
    pdf.lines(100, PROSE, "theo quy định của pháp luật về khoáng sản", PROSE, PROSE, PROSE, PROSE);
    float end = 85 + width("theo quy định của pháp luật về khoáng sản");
    pdf.text(end, 113, 8, "1")
        .text(85, 700, 8, "1")
        .text(91, 702, 10, "Luật Mẫu số 1/2020/QH14 ngày 05/5/2020.");
    SourceText source = read();
    assertTrue(source.text().contains("khoáng sản\n"), source.text());
    assertEquals(List.of("1 Luật Mẫu số 1/2020/QH14 ngày 05/5/2020."), Reading.furniture(source));
  }

  @Test
  void leavesRaisedDigitsThatBelongToTheWord() throws IOException, NoticeException {
    pdf.lines(100, PROSE, "diện tích đất thu hồi là 100 m", PROSE, PROSE)
        .text(85 + width("diện tích đất thu hồi là 100 m"), 113, 8, "2");
    assertTrue(read().text().contains("100 m2\n"));
  }

  @Test
  void movesRunningHeadsBehindTheBody() throws IOException, NoticeException {
    for (int i = 1; i <= 4; i++) {
      pdf.text(85, 40, "Công báo tỉnh Sông Xanh, trang " + i)
          .lines(80, "Câu đầu " + word(i), PROSE, "Câu giữa", PROSE, "Câu cuối " + word(i));
      pdf.page();
    }
    SourceText source = read();
    assertEquals(4, Reading.furniture(source).size());
    assertFalse(Reading.body(source).stream().anyMatch(l -> l.startsWith("Công báo")));
  }

  @Test
  void readsNumberAndDayFromSignatureFields() throws IOException, NoticeException {
    letterhead("Số:", "/UBND-KT", "Sông Xanh, ngày", "tháng 3 năm 2024");
    pdf.field(105, 110, 40, 18, "1  7  3").field(405, 110, 20, 18, "0 5");
    pdf.field(400, 20, 180, 60, "Ký bởi: Ủy ban nhân dân", "Thời gian ký: 05/03/2024 08:00:01");
    pdf.lines(220, PROSE, PROSE);
    byte[] before = pdf.bytes();
    Path file = Files.write(folder.resolve("signed.pdf"), before);
    SourceText source = Reading.of(file);
    assertTrue(source.text().contains("Số: 173 /UBND-KT\n"), source.text());
    assertTrue(source.text().contains("ngày 05 tháng 3 năm 2024\n"), source.text());
    assertEquals(
        List.of("Ký bởi: Ủy ban nhân dân", "Thời gian ký: 05/03/2024 08:00:01"),
        Reading.furniture(source));
    assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
  }

  @Test
  void readsADrawnTableCellByCell() throws IOException, NoticeException {
    pdf.lines(80, PROSE, PROSE)
        .grid(new float[] {85, 115, 260, 380, 480}, new float[] {110, 135, 180, 205})
        .text(90, 127, "TT")
        .text(120, 127, "Nội dung")
        .text(265, 127, "Chủ trì")
        .text(385, 127, "Phối hợp")
        .text(90, 150, "1")
        .text(120, 150, "Rà soát các văn")
        .text(265, 150, "Sở Tài")
        .text(120, 166, "bản hiện hành")
        .text(265, 166, "chính")
        .text(90, 197, "2")
        .text(120, 197, "Tổng hợp")
        .text(385, 197, "Sở Y tế")
        .lines(240, PROSE);
    assertEquals(
        List.of(
            PROSE,
            PROSE,
            "TT\tNội dung\tChủ trì\tPhối hợp",
            "1\tRà soát các văn bản hiện hành\tSở Tài chính",
            "2\tTổng hợp\t\tSở Y tế",
            PROSE),
        Reading.body(read()));
  }

  @Test
  void dropsLettersDrawnTwice() throws IOException, NoticeException {
    pdf.lines(100, PROSE, PROSE).text(85.3f, 100.2f, PROSE);
    assertEquals(List.of(PROSE, PROSE), Reading.body(read()));
  }

  @Test
  void dropsTextThatNobodySees() throws IOException, NoticeException {
    pdf.lines(100, PROSE, PROSE).invisible(85, 300, "Không ai thấy dòng này");
    assertEquals(List.of(PROSE, PROSE), Reading.body(read()));
  }

  @Test
  void tellsWhichPagesAreImagesAndReadsTheOthers() throws IOException, NoticeException {
    pdf.lines(100, PROSE, PROSE);
    pdf.page().scan();
    pdf.page().scan().text(350, 30, 8, "Ký bởi: Sở Y tế").text(350, 40, 8, "Ngày ký: 05/3/2024");
    pdf.page();
    SourceText source = read();
    assertEquals(
        List.of(Problem.onPage(2, "page-needs-ocr"), Problem.onPage(3, "page-needs-ocr")),
        source.problems());
    assertEquals(List.of(PROSE, PROSE), Reading.body(source));
    assertEquals(3, Reading.line(source, "Ngày ký").page());
    assertEquals(4, source.provenance().pages());
  }

  @Test
  void knowsTextThatAScannerLaidUnderThePicture() throws IOException, NoticeException {
    pdf.scan().invisible(85, 100, PROSE).invisible(85, 118, PROSE);
    SourceText source = read();
    assertEquals(List.of(PROSE, PROSE), Reading.body(source));
    assertEquals(TextLayer.OCR, source.provenance().layer());
  }

  @Test
  void knowsFilesThatAreScannedInPart() throws IOException, NoticeException {
    pdf.scan().invisible(85, 100, PROSE).page().lines(100, PROSE);
    assertEquals(TextLayer.MIXED, read().provenance().layer());
  }

  @Test
  void convertsFontsFromBeforeUnicode() throws IOException, NoticeException {
    // The signs of TCVN3 that the standard fonts have: "Quyết định", "thực hiện", "kế hoạch".
    pdf.latin(85, 100, "QuyÕt ®Þnh vÒ viÖc thùc hiÖn kÕ ho¹ch c«ng t¸c n¨m cña c¸c ®¬n vÞ")
        .latin(85, 118, "trùc thuéc Së Tµi chÝnh vµ c¸c phßng chuyªn m«n cã liªn quan");
    assertEquals(
        List.of(
            "Quyết định về việc thực hiện kế hoạch công tác năm của các đơn vị",
            "trực thuộc Sở Tài chính và các phòng chuyên môn có liên quan"),
        Reading.body(read()));
  }

  @Test
  void warnsOfLettersThatCannotBeTrusted() throws IOException, NoticeException {
    for (int i = 0; i < 8; i++) {
      pdf.latin(85, 100 + 18 * i, "Xkdl zwqp tgrf bnmx wqzk plkj hgfd sdfg zxcv qwrt bnvc lkjh");
    }
    assertEquals(List.of(Problem.onPage(1, "broken-font-map")), read().problems());
  }

  private static String word(int i) {
    return List.of("không", "một", "hai", "ba", "bốn").get(i);
  }

  private void letterhead() {
    letterhead("Số: 17/UBND-KT", "", "Sông Xanh, ngày 05 tháng 3 năm 2024", "");
  }

  private void letterhead(String number, String symbol, String date, String month) {
    pdf.text(90, 60, "ỦY BAN NHÂN DÂN")
        .text(250, 61, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .text(95, 78, "TỈNH SÔNG XANH")
        .text(300, 79, "Độc lập - Tự do - Hạnh phúc")
        .text(85, 110, number)
        .text(150, 110, symbol)
        .text(300, 110, date)
        .text(430, 110, month)
        .text(80, 128, 12, "V/v rà soát quy định");
  }

  private static float width(String text) throws IOException {
    try (PdfFiles ruler = new PdfFiles()) {
      return ruler.width(text);
    }
  }

  private SourceText read() throws IOException, NoticeException {
    return Reading.of(pdf.save(folder));
  }
}
