package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giaoviec.export.FiledRows.deadline;
import static vn.giaoviec.export.FiledRows.row;
import static vn.giaoviec.export.FiledRows.task;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FollowUp;

class XlsxExportTest {
  @Test
  void theTaskSheetHasItsColumnsAndRealDates() throws IOException {
    TaskRow row =
        row(
            12,
            task(
                "2",
                "Rà soát quỹ đất, báo cáo kết quả.",
                deadline("every", "FREQ=MONTHLY", ""),
                deadline("before", "2024-10-12T17:00", "2024-10-12")),
            FiledRows.followUp(FollowUp.Status.DONE, "đã gửi"));
    try (XSSFWorkbook book = open(written(row))) {
      XSSFSheet sheet = book.getSheet("Theo dõi nhiệm vụ");
      assertEquals(
          List.of(
              "STT",
              "Nội dung nhiệm vụ",
              "Số văn bản",
              "Ngày ban hành",
              "Hạn",
              "Chủ trì",
              "Phối hợp",
              "Trạng thái",
              "Căn cứ",
              "Ghi chú",
              "Mã nhiệm vụ"),
          strings(sheet.getRow(0)));
      Row cells = sheet.getRow(1);
      assertEquals(1, cells.getCell(0).getNumericCellValue());
      assertEquals("Rà soát quỹ đất, báo cáo kết quả.", cells.getCell(1).getStringCellValue());
      assertEquals(
          LocalDateTime.parse("2024-10-12T00:00"), cells.getCell(4).getLocalDateTimeCellValue());
      assertEquals("dd/mm/yyyy", cells.getCell(4).getCellStyle().getDataFormatString());
      assertEquals("Phòng Nội vụ; Phòng Y tế", cells.getCell(5).getStringCellValue());
      assertEquals("Hoàn thành", cells.getCell(7).getStringCellValue());
      assertEquals("61/2018/NĐ-CP; Luật Đất đai", cells.getCell(8).getStringCellValue());
      assertEquals(
          "đã gửi; Trước 17:00; Hạn khác: hạn FREQ=MONTHLY", cells.getCell(9).getStringCellValue());
      assertEquals("12:2", cells.getCell(10).getStringCellValue());
      assertTrue(cells.getCell(1).getCellStyle().getWrapText());
    }
  }

  @Test
  void theSheetIsSetForScreenAndPaper() throws IOException {
    try (XSSFWorkbook book = open(written(row(1, task("1", "a")), row(1, task("2", "b"))))) {
      for (int i = 0; i < 2; i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals(0, sheet.getRepeatingRows().getFirstRow());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertTrue(sheet.getFitToPage());
      }
      assertEquals("A1:K3", book.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef());
      var marks = book.getSheetAt(0).getSheetConditionalFormatting();
      assertEquals(1, marks.getNumConditionalFormattings());
      assertEquals(
          "A2:K3", marks.getConditionalFormattingAt(0).getFormattingRanges()[0].formatAsString());
      assertEquals(
          "AND(ISNUMBER($E2),$E2<TODAY(),$H2=\"Chưa hoàn thành\")",
          marks.getConditionalFormattingAt(0).getRule(0).getFormula1());
    }
  }

  @Test
  void theRegisterOfDecree30HasEachNoticeOnceByArrival() throws IOException {
    TaskEntry entered = new TaskEntry(task("1", "c"), FollowUp.NONE, false);
    TaskRow twin = new TaskRow(FiledRows.entry(3, List.of(7L), entered), entered);
    try (XSSFWorkbook book = open(written(row(7, task("1", "a")), twin, row(7, task("2", "b"))))) {
      XSSFSheet sheet = book.getSheet("Sổ đăng ký văn bản đến");
      assertEquals(
          List.of(
              "Ngày đến",
              "Số đến",
              "Tác giả",
              "Số, ký hiệu văn bản",
              "Ngày tháng văn bản",
              "Tên loại và trích yếu nội dung văn bản",
              "Đơn vị hoặc người nhận",
              "Ngày chuyển",
              "Ký nhận",
              "Ghi chú"),
          strings(sheet.getRow(0)));
      assertEquals(2, sheet.getLastRowNum());
      Row first = sheet.getRow(1);
      // Half past eight in the evening in Greenwich is the next day in Vietnam.
      assertEquals(
          LocalDateTime.parse("2024-10-02T00:00"), first.getCell(0).getLocalDateTimeCellValue());
      assertEquals(3, first.getCell(1).getNumericCellValue());
      assertEquals(
          "Thông báo: Kết luận cuộc họp giao ban tháng 9", first.getCell(5).getStringCellValue());
      assertEquals("KHẨN; Có thể trùng văn bản có số đến 7", first.getCell(9).getStringCellValue());
      assertEquals(7, sheet.getRow(2).getCell(1).getNumericCellValue());
    }
  }

  @Test
  void whatLooksLikeAFormulaStaysText() throws IOException {
    List<String> texts =
        List.of("=1+1", "+84 912", "-5%", "@SUM(A1)", "_x0041_", "a\u0000\u000bb\uFFFEc", "\tđ");
    try (XSSFWorkbook book =
        open(
            written(texts.stream().map(text -> row(1, task("1", text))).toArray(TaskRow[]::new)))) {
      List<String> read =
          IntStream.rangeClosed(1, texts.size())
              .mapToObj(i -> book.getSheetAt(0).getRow(i).getCell(1))
              .peek(cell -> assertEquals(CellType.STRING, cell.getCellType()))
              .map(cell -> cell.getStringCellValue())
              .toList();
      assertEquals(List.of("=1+1", "+84 912", "-5%", "@SUM(A1)", "_x0041_", "abc", "\tđ"), read);
      assertTrue(book.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void aTextLongerThanACellIsCutAndSaysSo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportCounts counts =
        FiledRows.export(ExportFormat.XLSX)
            .write(List.of(row(1, task("1", "😀".repeat(20_000)))).iterator(), out);
    assertEquals(1, counts.cutCells());
    try (XSSFWorkbook book = open(out.toByteArray())) {
      String text = book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue();
      assertTrue(text.length() <= 32_767);
      assertTrue(text.endsWith("😀… (đã cắt bớt; xem văn bản gốc)"), text.substring(32_700));
    }
  }

  @Test
  void theSameTasksGiveTheSameBytes() throws IOException {
    TaskRow row = row(1, task("1", "Báo cáo", deadline("by", "2024-10-12", "2024-10-12")));
    byte[] once = written(row);
    assertArrayEquals(once, written(row));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertEquals(LocalDateTime.parse("1980-02-01T00:00"), part.getTimeLocal());
      }
    }
    try (XSSFWorkbook book = open(once)) {
      assertEquals(
          FiledRows.NOW, book.getProperties().getCoreProperties().getCreated().toInstant());
      assertEquals(
          FiledRows.NOW, book.getProperties().getCoreProperties().getModified().toInstant());
    }
  }

  @Test
  void noTaskGivesTitlesOnly() throws IOException {
    try (XSSFWorkbook book = open(written())) {
      assertEquals(0, book.getSheetAt(0).getLastRowNum());
      assertEquals("A1:K1", book.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef());
    }
  }

  @Test
  void manyRowsPassThrough() throws IOException {
    Iterator<TaskRow> rows =
        LongStream.rangeClosed(1, 5_000)
            .mapToObj(i -> row(1 + i / 10, task("1", "t" + i)))
            .iterator();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(5_000, FiledRows.export(ExportFormat.XLSX).write(rows, out).tasks());
    try (XSSFWorkbook book = open(out.toByteArray())) {
      assertEquals(5_000, book.getSheetAt(0).getLastRowNum());
      assertEquals("t5000", book.getSheetAt(0).getRow(5_000).getCell(1).getStringCellValue());
      assertEquals(501, book.getSheetAt(1).getLastRowNum());
    }
  }

  @Test
  void speaksEnglishToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FiledRows.exports(FiledRows.words("en"))
        .of(ExportFormat.XLSX)
        .write(Stream.<TaskRow>empty().iterator(), out);
    try (XSSFWorkbook book = open(out.toByteArray())) {
      assertEquals("Tasks", book.getSheetName(0));
      assertFalse(strings(book.getSheetAt(1).getRow(0)).contains("Ghi chú"));
    }
  }

  private static byte[] written(TaskRow... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FiledRows.export(ExportFormat.XLSX).write(List.of(rows).iterator(), out);
    return out.toByteArray();
  }

  private static XSSFWorkbook open(byte[] book) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(book));
  }

  private static List<String> strings(Row row) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(i -> row.getCell(i).getStringCellValue())
        .toList();
  }
}
