package vn.giaoviec.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.giaoviec.samples.SamplePart.Addressee;
import vn.giaoviec.samples.SamplePart.Cells;
import vn.giaoviec.samples.SamplePart.Centred;
import vn.giaoviec.samples.SamplePart.Gap;
import vn.giaoviec.samples.SamplePart.Numbered;
import vn.giaoviec.samples.SamplePart.TableRow;
import vn.giaoviec.samples.SamplePart.Text;

/**
 * Typesets a sample on A4 pages with the margins of Decree 30/2020, Annex I: the letterhead in two
 * columns, first-line indents, the page number on top from page 2.
 */
final class PdfSample implements AutoCloseable {
  private static final float SIZE = 13;
  private static final float LEADING = 19;
  private static final float LEFT = 85;
  private static final float RIGHT = 550;
  private static final float TOP = 785;
  private static final float BOTTOM = 60;
  private static final float COLUMN = 325;
  private static final float INDENT = 36;
  private static final float ADDRESSEES = 200;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream stream;
  private float y;

  private PdfSample() throws IOException {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, in);
    }
    stream = nextPage();
  }

  /** The bytes of a PDF file with these parts. */
  static byte[] write(List<SamplePart> parts) throws IOException {
    try (PdfSample sample = new PdfSample()) {
      for (SamplePart part : parts) {
        sample.add(part);
      }
      sample.stream.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      // Else the file's own id would hold the time of writing.
      sample.document.setDocumentId(1L);
      sample.document.save(out);
      return out.toByteArray();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void add(SamplePart part) throws IOException {
    switch (part) {
      case Cells(String left, String right) -> {
        line();
        print((LEFT + COLUMN - width(left)) / 2, y, left);
        print((COLUMN + RIGHT - width(right)) / 2, y, right);
      }
      case Centred(String text) -> {
        line();
        print((LEFT + RIGHT - width(text)) / 2, y, text);
      }
      case Addressee(String text) -> paragraph(ADDRESSEES, ADDRESSEES, text);
      case Text(String text) -> paragraph(LEFT + INDENT, LEFT, text);
      case Gap() -> y -= LEADING / 2;
      case TableRow row -> throw new IllegalArgumentException("no tables in PDF samples: " + row);
      case Numbered item -> throw new IllegalArgumentException("only Word numbers: " + item);
    }
  }

  private void paragraph(float first, float other, String text) throws IOException {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    float x = first;
    while (!words.isEmpty()) {
      StringBuilder line = new StringBuilder(words.removeFirst());
      while (!words.isEmpty() && x + width(line + " " + words.getFirst()) <= RIGHT) {
        line.append(' ').append(words.removeFirst());
      }
      line();
      print(x, y, line.toString());
      x = other;
    }
  }

  private void line() throws IOException {
    y -= LEADING;
    if (y < BOTTOM) {
      stream.close();
      stream = nextPage();
    }
  }

  private PDPageContentStream nextPage() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    stream = new PDPageContentStream(document, page);
    y = TOP;
    int number = document.getNumberOfPages();
    if (number > 1) {
      String text = Integer.toString(number);
      print((LEFT + RIGHT - width(text)) / 2, TOP + LEADING, text);
    }
    return stream;
  }

  private float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000 * SIZE;
  }

  private void print(float x, float baseline, String text) throws IOException {
    if (!text.isEmpty()) {
      stream.beginText();
      stream.setFont(font, SIZE);
      stream.newLineAtOffset(x, baseline);
      stream.showText(text);
      stream.endText();
    }
  }
}
