package vn.giaoviec.ingest;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera or a scanner says a picture must be turned: tag 274 of TIFF 6.0, which Exif keeps in
 * JPEG, PNG and WebP too. Values 1 to 8; anything else, or none, means upright.
 */
final class Orientation {
  private static final int TAG = 274;
  private static final int ENTRY = 12;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private Orientation() {}

  /** What the file says of its picture number {@code index}, from 0. */
  static int of(byte[] bytes, FileType type, int index) {
    try {
      return switch (type) {
        case TIFF -> inTiff(bytes, 0, bytes.length, index);
        case JPEG -> inJpeg(bytes);
        case PNG -> inChunks(bytes, 8, ByteOrder.BIG_ENDIAN);
        case WEBP -> inChunks(bytes, 12, ByteOrder.LITTLE_ENDIAN);
        default -> 1;
      };
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // A directory that points nowhere tells nothing; the picture itself may be sound.
      return 1;
    }
  }

  /** The picture as it is meant to be looked at. */
  static BufferedImage upright(BufferedImage image, int orientation) {
    boolean mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    int turns =
        switch (orientation) {
          case 3, 4 -> 2;
          case 5, 6 -> 1;
          case 7, 8 -> 3;
          default -> 0;
        };
    // Mirrored ones are rare: flipped first, turned then.
    return PictureSize.turned(mirrored ? flipped(image, orientation) : image, turns);
  }

  private static BufferedImage flipped(BufferedImage image, int orientation) {
    boolean turned = orientation == 5 || orientation == 7;
    AffineTransform place =
        turned
            ? new AffineTransform(1, 0, 0, -1, 0, image.getHeight())
            : new AffineTransform(-1, 0, 0, 1, image.getWidth(), 0);
    BufferedImage sheet = PictureSize.blank(image.getWidth(), image.getHeight());
    PictureSize.paint(image, place, sheet);
    return sheet;
  }

  /** Markers follow each other from byte 2 until the picture begins. */
  private static int inJpeg(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int at = 2;
    while ((in.get(at) & 0xff) == 0xff && (in.get(at + 1) & 0xff) != 0xda) {
      int length = in.getShort(at + 2) & 0xffff;
      if ((in.get(at + 1) & 0xff) == 0xe1 && startsWithExif(bytes, at + 4)) {
        return inTiff(bytes, at + 4 + EXIF.length, at + 2 + length, 0);
      }
      at += 2 + Math.max(2, length);
    }
    return 1;
  }

  private static boolean startsWithExif(byte[] bytes, int at) {
    for (int i = 0; i < EXIF.length; i++) {
      if (bytes[at + i] != EXIF[i]) {
        return false;
      }
    }
    return true;
  }

  /** PNG writes length, name, data, check sum; WebP (RIFF) name, length, data, padding. */
  private static int inChunks(byte[] bytes, int first, ByteOrder order) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(order);
    boolean png = order == ByteOrder.BIG_ENDIAN;
    long at = first;
    while (at + 8 <= bytes.length) {
      long length = in.getInt((int) at + (png ? 0 : 4)) & 0xffffffffL;
      String name = new String(bytes, (int) at + (png ? 4 : 0), 4, StandardCharsets.ISO_8859_1);
      int data = (int) at + 8;
      if (name.equalsIgnoreCase("exif")) {
        int skipped = startsWithExif(bytes, data) ? EXIF.length : 0;
        return inTiff(bytes, data + skipped, (int) Math.min(bytes.length, data + length), 0);
      }
      at = data + length + (png ? 4 : length % 2);
    }
    return 1;
  }

  private static int inTiff(byte[] bytes, int from, int to, int index) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, Math.min(to, bytes.length) - from).slice();
    in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = in.getInt(4);
    for (int i = 0; i < index; i++) {
      directory = in.getInt(directory + 2 + ENTRY * (in.getShort(directory) & 0xffff));
    }
    int entries = in.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + ENTRY * i;
      if ((in.getShort(entry) & 0xffff) == TAG) {
        int value = in.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
