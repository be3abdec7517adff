package vn.giaoviec.ingest;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Draws small PDF files for the tests: A4 pages, places in points from the top left corner. */
final class PdfFiles implements AutoCloseable {
  static final float SIZE = 13;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage page = new PDPage(PDRectangle.A4);

  PdfFiles() throws IOException {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, in);
    }
  }

  /** Begins a new page. */
  PdfFiles page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Prints a line with its left end at {@code x} and its baseline at {@code y}. */
  PdfFiles text(float x, float y, String text) {
    return text(x, y, SIZE, text);
  }

  PdfFiles text(float x, float y, float size, String text) {
    return text.isEmpty()
        ? this
        : draw(stream -> print(stream, font, size, x, PDRectangle.A4.getHeight() - y, text));
  }

  /** Prints lines one below the other; a leading blank indents the first line of a paragraph. */
  PdfFiles lines(float y, String... lines) {
    float at = y;
    for (String line : lines) {
      text(line.startsWith(" ") ? 120 : 85, at, line.strip());
      at += 18;
    }
    return this;
  }

  /** Prints with one of the fonts every viewer has, whose bytes mean windows-1252. */
  PdfFiles latin(float x, float y, String text) {
    PDFont times = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    return draw(stream -> print(stream, times, SIZE, x, PDRectangle.A4.getHeight() - y, text));
  }

  /** Prints what nobody sees. */
  PdfFiles invisible(float x, float y, String text) {
    return draw(
        stream -> {
          stream.setRenderingMode(RenderingMode.NEITHER);
          print(stream, font, SIZE, x, PDRectangle.A4.getHeight() - y, text);
          stream.setRenderingMode(RenderingMode.FILL);
        });
  }

  /** Draws the lines of a table. */
  PdfFiles grid(float[] xs, float[] ys) {
    float top = PDRectangle.A4.getHeight();
    return draw(
        stream -> {
          for (float x : xs) {
            stream.moveTo(x, top - ys[0]);
            stream.lineTo(x, top - ys[ys.length - 1]);
          }
          for (float y : ys) {
            stream.moveTo(xs[0], top - y);
            stream.lineTo(xs[xs.length - 1], top - y);
          }
          stream.stroke();
        });
  }

  /** A picture over the whole page, as a scanner makes it. */
  PdfFiles scan() {
    BufferedImage image = new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().setBackground(Color.WHITE);
    return draw(
        stream ->
            stream.drawImage(
                LosslessFactory.createFromImage(document, image),
                0,
                0,
                PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight()));
  }

  /** A scanned sheet over the whole page. */
  PdfFiles picture(BufferedImage image) {
    float width = page.getMediaBox().getWidth();
    float height = page.getMediaBox().getHeight();
    return draw(
        stream ->
            stream.drawImage(
                LosslessFactory.createFromImage(document, image), 0, 0, width, height));
  }

  /** The same on a new page that viewers turn clockwise by {@code rotation} degrees. */
  PdfFiles turned(int rotation, BufferedImage image) {
    float points = 72f / Paper.DPI;
    page = new PDPage(new PDRectangle(image.getWidth() * points, image.getHeight() * points));
    page.setRotation(rotation);
    document.addPage(page);
    return picture(image);
  }

  /** The same, cut in strips as some scanners do. */
  PdfFiles strips(BufferedImage image, int count) {
    float scale = PDRectangle.A4.getHeight() / image.getHeight();
    for (int i = 0; i < count; i++) {
      int top = image.getHeight() * i / count;
      int bottom = image.getHeight() * (i + 1) / count;
      BufferedImage strip = image.getSubimage(0, top, image.getWidth(), bottom - top);
      draw(
          stream ->
              stream.drawImage(
                  LosslessFactory.createFromImage(document, strip),
                  0,
                  PDRectangle.A4.getHeight() - bottom * scale,
                  PDRectangle.A4.getWidth(),
                  (bottom - top) * scale));
    }
    return this;
  }

  /** The same as a stencil through which ink is printed. */
  PdfFiles stencil(BufferedImage image) {
    BufferedImage ink =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    ink.createGraphics().drawImage(image, 0, 0, null);
    return draw(
        stream -> {
          PDImageXObject mask = LosslessFactory.createFromImage(document, ink);
          mask.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
          mask.getCOSObject().removeItem(COSName.COLORSPACE);
          stream.drawImage(mask, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        });
  }

  /** Puts these bytes over the page as if they were a picture in colour. */
  PdfFiles encoded(byte[] bytes, COSName filter, int width, int height) {
    return encoded(bytes, filter, width, height, 8, PDDeviceRGB.INSTANCE);
  }

  /** Puts these bytes over the page as if they were a picture in black and white. */
  PdfFiles bilevel(byte[] bytes, COSName filter, int width, int height) {
    return encoded(bytes, filter, width, height, 1, PDDeviceGray.INSTANCE);
  }

  private PdfFiles encoded(
      byte[] bytes, COSName filter, int width, int height, int bits, PDColorSpace colours) {
    return draw(
        stream ->
            stream.drawImage(
                new PDImageXObject(
                    document,
                    new ByteArrayInputStream(bytes),
                    filter,
                    width,
                    height,
                    bits,
                    colours),
                0,
                0,
                PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight()));
  }

  /** A form field whose appearance prints {@code lines}, as signing programs leave it. */
  PdfFiles field(float x, float y, float width, float height, String... lines) throws IOException {
    PDAppearanceStream appearance = new PDAppearanceStream(document);
    appearance.setBBox(new PDRectangle(width, height));
    appearance.setResources(new PDResources());
    try (PDPageContentStream stream = new PDPageContentStream(document, appearance)) {
      for (int i = 0; i < lines.length; i++) {
        print(stream, font, SIZE, 0, height - SIZE * (i + 1), lines[i]);
      }
    }
    PDAnnotationWidget widget = new PDAnnotationWidget();
    widget.setRectangle(
        new PDRectangle(x, PDRectangle.A4.getHeight() - y - height + SIZE, width, height));
    PDAppearanceDictionary appearances = new PDAppearanceDictionary();
    appearances.setNormalAppearance(appearance);
    widget.setAppearance(appearances);
    widget.getCOSObject().setItem(COSName.FT, COSName.SIG);
    page.getAnnotations().add(widget);
    return this;
  }

  /** Adds a signature that carries {@code container}, a PKCS #7 message with certificates. */
  PdfFiles sign(String name, Instant time, byte[] container) throws IOException {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
    signature.setName(name);
    signature.setSignDate(GregorianCalendar.from(time.atZone(ZoneId.of("+07:00"))));
    signature.setContents(container);
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDSignatureField field = new PDSignatureField(form);
    field.setValue(signature);
    form.getFields().add(field);
    return this;
  }

  PdfFiles protect(String owner, String user) throws IOException {
    document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  Path save(Path folder) throws IOException {
    return Files.write(folder.resolve("notice.pdf"), bytes());
  }

  /** How wide a line prints. */
  float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000 * SIZE;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private interface Drawing {
    void on(PDPageContentStream stream) throws IOException;
  }

  private PdfFiles draw(Drawing drawing) {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      drawing.on(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static void print(
      PDPageContentStream stream, PDFont font, float size, float x, float y, String text)
      throws IOException {
    stream.beginText();
    stream.setFont(font, size);
    stream.newLineAtOffset(x, y);
    stream.showText(text);
    stream.endText();
  }
}
