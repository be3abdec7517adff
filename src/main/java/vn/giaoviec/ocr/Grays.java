package vn.giaoviec.ocr;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.MultiPixelPackedSampleModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.SinglePixelPackedSampleModel;
import java.awt.image.WritableRaster;

/**
 * Makes a grey picture of any picture.
 *
 * <p>The common layouts are read from their arrays, some twenty times as fast as pixel by pixel;
 * all others go through {@link BufferedImage#getRGB}, a row at a time. Huge pictures are averaged
 * down while they are read, so that no second picture of their size comes to be.
 */
final class Grays {
  /** How red, green and blue make one grey. */
  enum Channel {
    /** The brightest of the three: red stamps and blue ink fade into the paper. */
    BRIGHTEST,
    /** As bright as the eye sees it. */
    LUMA
  }

  /** Fills {@code row} with the greys of row {@code y}. */
  private interface Rows {
    void read(int y, byte[] row);
  }

  private Grays() {}

  /**
   * The grey picture.
   *
   * @param reduced how many pixels make one, along each side; at least 1
   */
  static GrayImage of(BufferedImage picture, Channel channel, int reduced) {
    Rows rows = rows(picture, channel);
    int width = picture.getWidth() / reduced;
    int height = picture.getHeight() / reduced;
    byte[] out = new byte[width * height];
    byte[] row = new byte[picture.getWidth()];
    int[] sums = new int[width];
    for (int y = 0; y < height; y++) {
      for (int dy = 0; dy < reduced; dy++) {
        rows.read(y * reduced + dy, row);
        for (int x = 0; reduced > 1 && x < width * reduced; x++) {
          sums[x / reduced] += row[x] & 0xff;
        }
      }
      if (reduced == 1) {
        System.arraycopy(row, 0, out, y * width, width);
      }
      for (int x = 0; reduced > 1 && x < width; x++) {
        out[y * width + x] = (byte) (sums[x] / (reduced * reduced));
        sums[x] = 0;
      }
    }
    return new GrayImage(out, width, height);
  }

  /** Whether the picture can hold other colours than greys. */
  static boolean mayBeColoured(BufferedImage picture) {
    return picture.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY
        && !(picture.getSampleModel() instanceof MultiPixelPackedSampleModel);
  }

  private static Rows rows(BufferedImage picture, Channel channel) {
    WritableRaster raster = picture.getRaster();
    boolean plain = raster.getParent() == null && !picture.getColorModel().hasAlpha();
    int space = picture.getColorModel().getColorSpace().getType();
    if (plain
        && raster.getDataBuffer() instanceof DataBufferByte buffer
        && buffer.getNumBanks() == 1
        && buffer.getOffset() == 0) {
      if (raster.getSampleModel() instanceof PixelInterleavedSampleModel layout
          && picture.getType() != BufferedImage.TYPE_BYTE_INDEXED) {
        if (space == ColorSpace.TYPE_GRAY && layout.getNumBands() == 1) {
          return greyBytes(buffer.getData(), layout);
        }
        if (space == ColorSpace.TYPE_RGB && layout.getNumBands() == 3) {
          return colourBytes(buffer.getData(), layout, channel);
        }
      }
      if (raster.getSampleModel() instanceof MultiPixelPackedSampleModel layout
          && layout.getPixelBitStride() == 1
          && layout.getDataBitOffset() == 0) {
        return bits(buffer.getData(), layout, picture);
      }
    }
    if (plain
        && raster.getDataBuffer() instanceof DataBufferInt buffer
        && buffer.getOffset() == 0
        && raster.getSampleModel() instanceof SinglePixelPackedSampleModel layout
        && picture.getType() == BufferedImage.TYPE_INT_RGB) {
      int stride = layout.getScanlineStride();
      int[] data = buffer.getData();
      return (y, row) -> packed(data, y * stride, row, channel);
    }
    int[] argb = new int[picture.getWidth()];
    return (y, row) -> {
      picture.getRGB(0, y, argb.length, 1, argb, 0, argb.length);
      for (int x = 0; x < argb.length; x++) {
        // What is mostly transparent shows the paper.
        argb[x] = argb[x] >>> 24 < 128 ? 0xffffff : argb[x];
      }
      packed(argb, 0, row, channel);
    };
  }

  private static Rows greyBytes(byte[] data, PixelInterleavedSampleModel layout) {
    int step = layout.getPixelStride();
    int first = layout.getBandOffsets()[0];
    return (y, row) -> {
      int at = y * layout.getScanlineStride() + first;
      for (int x = 0; x < row.length; x++, at += step) {
        row[x] = data[at];
      }
    };
  }

  private static Rows colourBytes(
      byte[] data, PixelInterleavedSampleModel layout, Channel channel) {
    int step = layout.getPixelStride();
    int[] offsets = layout.getBandOffsets();
    return (y, row) -> {
      int at = y * layout.getScanlineStride();
      for (int x = 0; x < row.length; x++, at += step) {
        int red = data[at + offsets[0]] & 0xff;
        int green = data[at + offsets[1]] & 0xff;
        int blue = data[at + offsets[2]] & 0xff;
        row[x] = grey(red, green, blue, channel);
      }
    };
  }

  private static Rows bits(byte[] data, MultiPixelPackedSampleModel layout, BufferedImage picture) {
    byte[] greys = new byte[2];
    for (int bit = 0; bit < 2; bit++) {
      int rgb = picture.getColorModel().getRGB(bit);
      greys[bit] = grey(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, Channel.LUMA);
    }
    return (y, row) -> {
      int at = y * layout.getScanlineStride();
      for (int x = 0; x < row.length; x++) {
        row[x] = greys[data[at + (x >> 3)] >> (7 - (x & 7)) & 1];
      }
    };
  }

  private static void packed(int[] data, int from, byte[] row, Channel channel) {
    for (int x = 0; x < row.length; x++) {
      int rgb = data[from + x];
      row[x] = grey(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, channel);
    }
  }

  private static byte grey(int red, int green, int blue, Channel channel) {
    return (byte)
        (channel == Channel.BRIGHTEST
            ? Math.max(red, Math.max(green, blue))
            : (77 * red + 151 * green + 28 * blue) >> 8);
  }
}
