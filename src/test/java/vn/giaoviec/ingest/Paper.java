package vn.giaoviec.ingest;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A sheet of A4 as a scanner sees it: text is printed on it in points from the top left corner. */
final class Paper {
  static final int DPI = 200;
  private static final float SCALE = DPI / 72f;

  private final BufferedImage image =
      PictureSize.blank(Math.round(595 * SCALE), Math.round(842 * SCALE));
  private final Font font;

  Paper() throws IOException {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(PdfFiles.SIZE * SCALE);
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  /** Prints a line with its left end at {@code x} and its baseline at {@code y}. */
  Paper text(float x, float y, String text) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.BLACK);
    pen.setFont(font);
    pen.drawString(text, x * SCALE, y * SCALE);
    pen.dispose();
    return this;
  }

  /** Prints lines one below the other. */
  Paper lines(float y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(85, y + 18 * i, lines[i]);
    }
    return this;
  }

  BufferedImage image() {
    return image;
  }

  /** The sheet as a file of a kind that ImageIO writes. */
  byte[] as(String format) throws IOException {
    return file(format, List.of(image));
  }

  static byte[] file(String format, List<BufferedImage> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    ImageWriter writer = writers.next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      if (pages.size() == 1) {
        writer.write(pages.getFirst());
      } else {
        writer.prepareWriteSequence(null);
        for (BufferedImage page : pages) {
          writer.writeToSequence(new IIOImage(page, null, null), null);
        }
        writer.endWriteSequence();
      }
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
