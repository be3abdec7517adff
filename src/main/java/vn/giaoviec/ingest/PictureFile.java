package vn.giaoviec.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A photo, a scan or a fax of several pages as a picture file; whatever ImageIO decodes. */
final class PictureFile implements Pictures {
  private static final double MILLIMETRES = 25.4;

  private final byte[] bytes;
  private final FileType type;

  PictureFile(byte[] bytes, FileType type) {
    this.bytes = bytes;
    this.type = type;
  }

  /** How many pages it has; only TIFF has more than one that counts. */
  int pages() throws IOException {
    return type == FileType.TIFF ? with(reader -> reader.getNumImages(true)) : 1;
  }

  @Override
  public Picture of(int page) throws IOException {
    return with(reader -> picture(reader, page - 1));
  }

  private interface Use<T> {
    T of(ImageReader reader) throws IOException;
  }

  /** Decoders written for good files answer bad ones in many ways; all of them mean the same. */
  private <T> T with(Use<T> use) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = decoder(in, type);
      try {
        reader.setInput(in, false, false);
        return use.of(reader);
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      throw new IOException(e);
    }
  }

  /**
   * Several libraries may bring a decoder, in any order: Java's own is taken for TIFF, because the
   * others are old or warn of sound files, and the one that knows the ink of printers for JPEG.
   */
  static ImageReader decoder(ImageInputStream in, FileType type) throws IOException {
    String first = type == FileType.TIFF ? "com.sun." : "com.twelvemonkeys.";
    ImageReader found = null;
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      boolean better = found == null || reader.getClass().getName().startsWith(first);
      found = better ? reader : found;
    }
    if (found == null) {
      throw new IOException("no decoder for " + type.mediaType());
    }
    return found;
  }

  private Picture picture(ImageReader reader, int index) throws IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    if (PictureSize.isTooLarge(width, height)) {
      throw new IOException("picture of " + width + " x " + height + " pixels");
    }
    boolean[] warned = {false};
    reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
    int step = PictureSize.subsampling(width, height);
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(index, how);
    int dpi = PictureSize.dpi(image.getWidth(), image.getHeight(), told(reader, index) / step);
    Picture read =
        PictureSize.reduced(
            new Picture(
                image, dpi, warned[0] ? Picture.Condition.DAMAGED : Picture.Condition.WHOLE));
    int orientation = Orientation.of(bytes, type, index);
    return new Picture(
        Orientation.upright(read.image(), orientation), read.dpi(), read.condition());
  }

  /** Pixels an inch as the file tells them; 0 where it does not, or not legibly. */
  private static double told(ImageReader reader, int index) {
    try {
      IIOMetadata metadata = reader.getImageMetadata(index);
      if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
        return 0;
      }
      Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
      NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
      double size =
          sizes.getLength() == 0
              ? 0
              : Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
      return size > 0 ? MILLIMETRES / size : 0;
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
