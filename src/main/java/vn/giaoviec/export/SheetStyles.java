package vn.giaoviec.export;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look; made once a workbook. */
final class SheetStyles {
  // That of official documents: Decree 30/2020, Annex I.
  private static final String FONT = "Times New Roman";
  private static final short POINTS = 12;

  final CellStyle title;
  final CellStyle words;
  final CellStyle formula;
  final CellStyle day;
  final CellStyle count;

  SheetStyles(Workbook book) {
    Font plain = font(book, false);
    title = style(book, font(book, true), HorizontalAlignment.CENTER);
    title.setVerticalAlignment(VerticalAlignment.CENTER);
    title.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    title.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    words = style(book, plain, HorizontalAlignment.LEFT);
    // Text already; the mark keeps it text also after somebody has edited the cell.
    formula = style(book, plain, HorizontalAlignment.LEFT);
    formula.setQuotePrefixed(true);
    day = style(book, plain, HorizontalAlignment.CENTER);
    day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    count = style(book, plain, HorizontalAlignment.CENTER);
  }

  private static Font font(Workbook book, boolean bold) {
    Font font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(POINTS);
    font.setBold(bold);
    return font;
  }

  private static CellStyle style(Workbook book, Font font, HorizontalAlignment alignment) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
