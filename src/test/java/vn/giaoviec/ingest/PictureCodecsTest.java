package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.SourceText;

/**
 * Kinds of pictures that Java does not decode itself.
 *
 * <p>Java does not write WebP and JPEG 2000 either: {@code line.webp} and {@code line.jp2} are the
 * same sheet of A4 at 100 dpi, made by {@code cwebp -q 25} and {@code opj_compress -r 250}.
 */
class PictureCodecsTest {
  private static final String[] SENTENCE = {
    "Giao Phòng Kinh tế rà soát danh mục,", "báo cáo kết quả trước ngày 20/6."
  };
  private static final List<String> READ =
      List.of("giao phong kinh te ra soat danh muc,", "bao cao ket qua truoc ngay 20/6.");

  private final Path folder;

  PictureCodecsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsWebP() throws Exception {
    SourceText source = ScanReading.of(folder, resource("line.webp"));

    assertEquals(READ, ScanReading.folded(source));
    assertEquals("image/webp", source.provenance().mediaType());
  }

  @Test
  void readsJpegOfPrintingInks() throws Exception {
    BufferedImage sheet = new Paper().lines(100, SENTENCE).image();
    byte[] jpeg = inPrintingInks(sheet);

    assertEquals(READ, ScanReading.folded(ScanReading.of(folder, jpeg)));
  }

  @Test
  void readsJpeg2000InsideAPdf() throws Exception {
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().encoded(resource("line.jp2"), COSName.JPX_DECODE, 827, 1169);

      SourceText source = ScanReading.of(folder, pdf.bytes());

      assertEquals(READ, ScanReading.folded(source));
      assertEquals(List.of(), source.problems());
    }
  }

  @Test
  void readsJbig2InsideAPdf() throws Exception {
    BufferedImage sheet = new Paper().lines(100, SENTENCE).image();
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().bilevel(jbig2(sheet), COSName.JBIG2_DECODE, sheet.getWidth(), sheet.getHeight());

      SourceText source = ScanReading.of(folder, pdf.bytes());

      assertEquals(READ, ScanReading.folded(source));
      assertEquals(List.of(), source.problems());
    }
  }

  /** All ink is black; Adobe's mark says that the values stand upside down, 255 for none. */
  private static byte[] inPrintingInks(BufferedImage sheet) throws IOException {
    WritableRaster inks =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, sheet.getWidth(), sheet.getHeight(), 4, null);
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        inks.setPixel(x, y, new int[] {255, 255, 255, sheet.getRGB(x, y) & 0xff});
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = javaWriter();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(inks, null, null));
    } finally {
      writer.dispose();
    }
    byte[] jpeg = out.toByteArray();
    return ByteBuffer.allocate(jpeg.length + 16)
        .put(jpeg, 0, 2)
        .putInt(0xffee_000e)
        .put("Adobe".getBytes(StandardCharsets.US_ASCII))
        .put(new byte[] {0, 100, 0, 0, 0, 0, 0})
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** Java's own writes any four values a pixel as they are. */
  private static ImageWriter javaWriter() {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getName().startsWith("com.sun.")) {
        return writer;
      }
    }
    throw new IllegalStateException("no writer of Java's own");
  }

  /** JBIG2 (ITU-T T.88) may hold a page as a fax has it: segments 48 (page) and 38 (region). */
  private static byte[] jbig2(BufferedImage sheet) throws IOException {
    BufferedImage ink =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    ink.createGraphics().drawImage(sheet, 0, 0, null);
    byte[] fax;
    try (PDDocument document = new PDDocument();
        var raw =
            CCITTFactory.createFromImage(document, ink).getCOSObject().createRawInputStream()) {
      fax = raw.readAllBytes();
    }
    int width = sheet.getWidth();
    int height = sheet.getHeight();
    ByteBuffer out = ByteBuffer.allocate(11 + 19 + 11 + 18 + fax.length);
    segment(out, 0, 48, 19).putInt(width).putInt(height).putInt(0).putInt(0).put(new byte[3]);
    segment(out, 1, 38, 18 + fax.length).putInt(width).putInt(height).putInt(0).putInt(0);
    return out.put((byte) 0).put((byte) 1).put(fax).array();
  }

  private static ByteBuffer segment(ByteBuffer out, int number, int type, int length) {
    return out.putInt(number).put((byte) type).put((byte) 0).put((byte) 1).putInt(length);
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = PictureCodecsTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in.readAllBytes();
    }
  }
}
