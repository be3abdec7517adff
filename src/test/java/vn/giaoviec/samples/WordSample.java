package vn.giaoviec.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.giaoviec.ingest.WordNumbering;
import vn.giaoviec.samples.SamplePart.Addressee;
import vn.giaoviec.samples.SamplePart.Cells;
import vn.giaoviec.samples.SamplePart.Centred;
import vn.giaoviec.samples.SamplePart.Gap;
import vn.giaoviec.samples.SamplePart.Numbered;
import vn.giaoviec.samples.SamplePart.TableRow;
import vn.giaoviec.samples.SamplePart.Text;

/** Lays a sample out as Word users do: borderless tables, automatic numbers, real footnotes. */
final class WordSample {
  private static final Pattern FOOTNOTE = Pattern.compile("(.*)\\[(.*)](.*)");

  private final XWPFDocument document;
  private final BigInteger numbers;

  private WordSample(XWPFDocument document) {
    this.document = document;
    this.numbers = WordNumbering.in(document);
  }

  /** The bytes of a .docx file with these parts. */
  static byte[] write(List<SamplePart> parts) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var properties = document.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      new WordSample(document).add(parts);
      document.write(out);
      return out.toByteArray();
    }
  }

  private void add(List<SamplePart> parts) {
    List<List<String>> rows = new ArrayList<>();
    for (SamplePart part : parts) {
      switch (part) {
        case Cells(String left, String right) -> rows.add(List.of(left, right));
        case TableRow(List<String> cells) -> rows.add(cells);
        case Centred(String text) -> centred(endTable(rows).createParagraph(), text);
        case Addressee(String text) -> paragraph(endTable(rows), text).setIndentationLeft(2000);
        case Numbered(int level, String text) -> numbered(paragraph(endTable(rows), text), level);
        case Text(String text) -> paragraph(endTable(rows), text).setIndentationFirstLine(720);
        case Gap() -> endTable(rows).createParagraph();
      }
    }
    endTable(rows);
  }

  /** Rows are gathered until something else comes, because a Word table needs its size. */
  private XWPFDocument endTable(List<List<String>> rows) {
    if (!rows.isEmpty()) {
      XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
      if (rows.getFirst().size() == 2) {
        table.removeBorders();
      }
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          table.getRow(r).getCell(c).setText(rows.get(r).get(c));
        }
      }
      rows.clear();
    }
    return document;
  }

  private static void centred(XWPFParagraph paragraph, String text) {
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    var run = paragraph.createRun();
    run.setBold(true);
    run.setText(text);
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    Matcher noted = FOOTNOTE.matcher(text);
    if (!noted.matches()) {
      paragraph.createRun().setText(text);
      return paragraph;
    }
    paragraph.createRun().setText(noted.group(1));
    XWPFFootnote footnote = document.createFootnote();
    footnote.createParagraph().createRun().setText(noted.group(2));
    paragraph.addFootnoteReference(footnote);
    paragraph.createRun().setText(noted.group(3));
    return paragraph;
  }

  private void numbered(XWPFParagraph paragraph, int level) {
    paragraph.setNumID(numbers);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }
}
