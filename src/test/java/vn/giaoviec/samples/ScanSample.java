package vn.giaoviec.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints a sample, stamps and signs it, and scans or photographs it. */
enum ScanSample {
  /** A PDF of grey pictures, the sheets a little askew and dusty. */
  SCAN("pdf", 200, 0.3f) {
    @Override
    List<BufferedImage> pictures(List<SamplePart> parts) throws IOException {
      List<Sheet> sheets = printed(parts);
      Sheet last = sheets.removeLast().stamped(392, 218).signed(420, 268);
      Random dust = new Random(1);
      List<BufferedImage> pictures = new ArrayList<>();
      for (Sheet sheet : sheets) {
        pictures.add(sheet.askew(0.7).dusty(25, dust).grey());
      }
      pictures.add(last.askew(-0.6).dusty(25, dust).grey());
      return pictures;
    }

    @Override
    byte[] file(List<BufferedImage> pictures) throws IOException {
      try (PDDocument document = new PDDocument()) {
        for (BufferedImage picture : pictures) {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          PDImageXObject image =
              JPEGFactory.createFromByteArray(document, jpeg(picture, quality()));
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
          }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // Else the file's own id would hold the time of writing.
        document.setDocumentId(1L);
        document.save(out);
        return out.toByteArray();
      }
    }

    @Override
    List<BufferedImage> pictures(Path file) throws IOException {
      List<BufferedImage> pictures = new ArrayList<>();
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        for (PDPage page : document.getPages()) {
          var resources = page.getResources();
          for (var name : resources.getXObjectNames()) {
            pictures.add(((PDImageXObject) resources.getXObject(name)).getImage());
          }
        }
      }
      return pictures;
    }
  },

  /** A JPEG in colour, in uneven light, turned by the camera. */
  PHOTO("jpg", 180, 0.5f) {
    @Override
    List<BufferedImage> pictures(List<SamplePart> parts) throws IOException {
      Sheet sheet = printed(parts).getFirst().stamped(372, 560).signed(415, 605);
      return List.of(sheet.askew(1.1).underALamp(0.5).turnedLeft());
    }

    @Override
    byte[] file(List<BufferedImage> pictures) throws IOException {
      return turnedRight(jpeg(pictures.getFirst(), quality()));
    }

    @Override
    List<BufferedImage> pictures(Path file) throws IOException {
      try (var in = Files.newInputStream(file)) {
        return List.of(ImageIO.read(in));
      }
    }
  };

  private final String extension;
  private final int dpi;
  private final float quality;

  ScanSample(String extension, int dpi, float quality) {
    this.extension = extension;
    this.dpi = dpi;
    this.quality = quality;
  }

  /** What the scanner or the camera sees of a sample. */
  abstract List<BufferedImage> pictures(List<SamplePart> parts) throws IOException;

  /** The bytes of a file with these pictures. */
  abstract byte[] file(List<BufferedImage> pictures) throws IOException;

  /** The pictures in a file. */
  abstract List<BufferedImage> pictures(Path file) throws IOException;

  String extension() {
    return extension;
  }

  float quality() {
    return quality;
  }

  List<Sheet> printed(List<SamplePart> parts) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PdfSample.write(parts))) {
      PDFRenderer printer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        sheets.add(new Sheet(printer.renderImageWithDPI(page, dpi, ImageType.RGB), dpi));
      }
    }
    return sheets;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** With Exif orientation 6: to be turned to the right by a quarter when it is looked at. */
  private static byte[] turnedRight(byte[] jpeg) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xffe1).putShort((short) 34);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
    exif.putShort((short) 6).putShort((short) 0);
    return ByteBuffer.allocate(jpeg.length + 36)
        .put(jpeg, 0, 2)
        .put(exif.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
