package vn.giaoviec.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Decodes an image of a PDF.
 *
 * <p>A scanner's page is mostly one JPEG, which Java decodes by itself in a third of the time that
 * PDFBox takes to bring its colours to those of the screen; for letters they are as good.
 */
final class PdfPixels {
  private PdfPixels() {}

  /** The pixels of {@code image}, not more than can be borne. */
  static BufferedImage of(PDImageXObject image) throws IOException {
    int step = PictureSize.subsampling(image.getWidth(), image.getHeight());
    if (step == 1 && isPlainJpeg(image)) {
      List<String> jpeg =
          List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());
      try (InputStream bytes = image.getStream().createInputStream(jpeg);
          ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
        ImageReader reader = PictureFile.decoder(in, FileType.JPEG);
        try {
          reader.setInput(in, true, true);
          return reader.read(0);
        } finally {
          reader.dispose();
        }
      }
    }
    return image.getImage(null, step);
  }

  private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
    return PdfImageCheck.isJpeg(image.getCOSObject())
        && image.getDecode() == null
        && image.getMask() == null
        && image.getSoftMask() == null
        && isPlain(image.getColorSpace());
  }

  /** Grey or red, green and blue, with or without a profile. */
  private static boolean isPlain(PDColorSpace colours) throws IOException {
    return colours instanceof PDDeviceGray
        || colours instanceof PDDeviceRGB
        || colours instanceof PDICCBased && colours.getNumberOfComponents() != 4;
  }
}
