package vn.giaoviec.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes small Word files for the tests. */
final class WordFiles {
  private WordFiles() {}

  /** A notice with a letterhead table, automatic numbers, a footnote, header, footer, end block. */
  static Path notice(Path folder) throws IOException {
    Path file = folder.resolve("notice.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("2");
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Địa chỉ: số 1 phố Hoa Mai");
      table(
          document,
          new String[] {"UBND TỈNH SÔNG XANH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
          new String[] {"Số: 12/TB-UBND", "Sông Xanh, ngày 05 tháng 3 năm 2024"});
      document.createParagraph().createRun().setText("THÔNG BÁO");
      BigInteger numbers = WordNumbering.in(document);
      numbered(document, numbers, 0, "Giao Sở Tài chính rà soát dự toán.");
      numbered(document, numbers, 1, "Báo cáo kết quả trước ngày 01/4/2024.");
      XWPFParagraph noted = numbered(document, numbers, 0, "Giao Sở Nội vụ thực hiện Nghị quyết");
      XWPFFootnote footnote = document.createFootnote();
      footnote.createParagraph().createRun().setText("Nghị quyết số 9/NQ-HĐND ngày 02/01/2024.");
      noted.addFootnoteReference(footnote);
      numbered(document, numbers, 2, "Lập danh sách;");
      table(
          document,
          new String[] {"TT", "Nội dung", "Chủ trì", "Phối hợp"},
          new String[] {"1", "Rà soát hồ sơ", "Sở Y tế", ""});
      table(document, new String[] {"Nơi nhận:\n- Như trên;", "KT. CHỦ TỊCH\nTrần Văn Thử"});
      document.write(out);
    }
    return file;
  }

  private static XWPFParagraph numbered(
      XWPFDocument document, BigInteger number, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(number);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void table(XWPFDocument document, String[]... rows) {
    XWPFTable table = document.createTable(rows.length, rows[0].length);
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        String[] paragraphs = rows[r][c].split("\n");
        var cell = table.getRow(r).getCell(c);
        cell.setText(paragraphs[0]);
        for (int p = 1; p < paragraphs.length; p++) {
          cell.addParagraph().createRun().setText(paragraphs[p]);
        }
      }
    }
  }
}
