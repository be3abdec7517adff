package vn.giaoviec.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet of a workbook: titles that stay in sight and come again on each printed page, rows. */
final class SheetWriter {
  private static final String PAGE_OF_PAGES = "&P/&N";
  private static final double MARGIN_INCHES = 0.5;
  private static final int WIDTH_UNIT = 256;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  /** What would be a formula if it were typed. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@].*");

  private final SXSSFSheet sheet;
  private final SheetStyles styles;
  private final String remark;
  private final int columns;
  private int rows;
  private long cut;

  /**
   * @param remark stands behind a text that was cut
   */
  SheetWriter(SXSSFSheet sheet, SheetStyles styles, List<Column> columns, String remark) {
    this.sheet = sheet;
    this.styles = styles;
    this.columns = columns.size();
    this.remark = remark;
    Row titles = sheet.createRow(rows++);
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).letters() * WIDTH_UNIT);
      org.apache.poi.ss.usermodel.Cell title = titles.createCell(i);
      title.setCellValue(columns.get(i).title());
      title.setCellStyle(styles.title);
    }
    sheet.createFreezePane(0, 1);
    print();
  }

  /**
   * @param letters how many of them fit its width
   */
  record Column(String title, int letters) {}

  void row(List<Cell> cells) throws IOException {
    if (rows >= MOST_ROWS) {
      throw new IOException("a sheet holds no more than " + MOST_ROWS + " rows");
    }
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < cells.size(); i++) {
      fill(row.createCell(i), cells.get(i));
    }
  }

  /** Marks each row for which {@code formula}, worded for the first one, holds on that day. */
  void mark(String formula) {
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
    FontFormatting font = rule.createFontFormatting();
    font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formats.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(1, Math.max(rows - 1, 1), 0, columns - 1)},
        rule);
  }

  /** Ends the sheet; how many of its texts were cut. */
  long finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
    return cut;
  }

  private void fill(org.apache.poi.ss.usermodel.Cell cell, Cell value) {
    switch (value) {
      case Cell.Words(String text) -> {
        SheetText fitting = SheetText.of(text, remark);
        cut += fitting.cut() ? 1 : 0;
        cell.setCellValue(fitting.text());
        cell.setCellStyle(FORMULA.matcher(text).matches() ? styles.formula : styles.words);
      }
      case Cell.Day(var date) -> {
        cell.setCellValue(date);
        cell.setCellStyle(styles.day);
      }
      case Cell.Count(long number) -> {
        cell.setCellValue(number);
        cell.setCellStyle(styles.count);
      }
      case Cell.Nothing nothing -> cell.setCellStyle(styles.words);
    }
  }

  private void print() {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
      sheet.setMargin(side, MARGIN_INCHES);
    }
    sheet.getHeader().setCenter(sheet.getSheetName());
    sheet.getFooter().setCenter(PAGE_OF_PAGES);
  }
}
