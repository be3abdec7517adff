package vn.giaoviec.ocr;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Typesets pages with the font that comes with PDFBox, and spoils them as scanners do. */
final class PagePictures {
  private PagePictures() {}

  /** A page of A4 with the lines one below the other. */
  static BufferedImage typeset(List<String> lines, int dpi) {
    try (PDDocument document = new PDDocument();
        InputStream in =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDType0Font font = PDType0Font.load(document, in);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < lines.size(); i++) {
          content.beginText();
          content.setFont(font, 13);
          content.newLineAtOffset(72, 760 - 22 * i);
          content.showText(lines.get(i));
          content.endText();
        }
      }
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a round red stamp, half transparent as ink is, over the place. */
  static BufferedImage stamped(BufferedImage page, int x, int y, int radius) {
    BufferedImage out = copy(page);
    Graphics2D pen = out.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.8f));
    pen.setColor(new Color(225, 30, 40));
    pen.setStroke(new BasicStroke(radius / 12f));
    for (int ring = radius; ring > radius / 6; ring -= radius / 4) {
      pen.drawOval(x - ring, y - ring, 2 * ring, 2 * ring);
    }
    for (int i = 0; i < 12; i++) {
      double angle = i * Math.PI / 6;
      int dx = (int) (radius * Math.cos(angle));
      int dy = (int) (radius * Math.sin(angle));
      pen.drawLine(x, y, x + dx, y + dy);
    }
    pen.dispose();
    // What is printed stays black under the ink.
    for (int row = 0; row < out.getHeight(); row++) {
      for (int column = 0; column < out.getWidth(); column++) {
        if ((page.getRGB(column, row) & 0xff) < 140) {
          out.setRGB(column, row, page.getRGB(column, row));
        }
      }
    }
    return out;
  }

  /** With dark specks of two by two pixels and one by one, so many in a million pixels. */
  static BufferedImage specked(BufferedImage page, int density, long seed) {
    BufferedImage out = copy(page);
    Random random = new Random(seed);
    long count = (long) out.getWidth() * out.getHeight() * density / 1_000_000;
    for (long i = 0; i < count; i++) {
      int x = random.nextInt(out.getWidth() - 2);
      int y = random.nextInt(out.getHeight() - 2);
      int side = 1 + random.nextInt(2);
      for (int at = 0; at < side * side; at++) {
        out.setRGB(x + at % side, y + at / side, 0x303030);
      }
    }
    return out;
  }

  /** With a dark shadow along the left edge, as the open lid of a scanner leaves it. */
  static BufferedImage shadowed(BufferedImage page) {
    BufferedImage out = copy(page);
    Graphics2D pen = out.createGraphics();
    pen.setColor(Color.DARK_GRAY);
    pen.fillRect(0, 0, out.getWidth() / 100, out.getHeight());
    pen.dispose();
    return out;
  }

  /** Laid askew: its lines fall to the right by the angle. */
  static BufferedImage askew(BufferedImage page, double degrees) {
    BufferedImage out =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = out.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, out.getWidth(), out.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.rotate(Math.toRadians(degrees), out.getWidth() / 2.0, out.getHeight() / 2.0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return out;
  }

  /** Turned clockwise by quarters. */
  static BufferedImage turned(BufferedImage page, int quarters) {
    boolean sideways = quarters % 2 == 1;
    int width = sideways ? page.getHeight() : page.getWidth();
    int height = sideways ? page.getWidth() : page.getHeight();
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    AffineTransform turn = new AffineTransform();
    turn.translate(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    Graphics2D pen = out.createGraphics();
    pen.drawImage(page, turn, null);
    pen.dispose();
    return out;
  }

  /** In black and white, every pixel as a square of so many. */
  static BufferedImage enlarged(BufferedImage page, int factor) {
    BufferedImage out =
        new BufferedImage(
            page.getWidth() * factor, page.getHeight() * factor, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = out.createGraphics();
    pen.drawImage(page, 0, 0, out.getWidth(), out.getHeight(), null);
    pen.dispose();
    return out;
  }

  /** The same picture with another layout of its pixels. */
  static BufferedImage as(int type, BufferedImage page) {
    BufferedImage out = new BufferedImage(page.getWidth(), page.getHeight(), type);
    Graphics2D pen = out.createGraphics();
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return out;
  }

  private static BufferedImage copy(BufferedImage page) {
    return as(BufferedImage.TYPE_INT_RGB, page);
  }
}
