package vn.giaoviec.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Tells whether the data of a picture ends too early; decoders then hand back what they have, and
 * the rest is blank or black.
 */
final class PdfImageCheck {
  private static final int TAIL = 4096;
  private static final int BLANK_FAX = 512;

  private PdfImageCheck() {}

  /** Whether the pixels are those of a JPEG. */
  static boolean isJpeg(COSStream image) {
    COSBase last = lastFilter(image);
    return COSName.DCT_DECODE.equals(last) || COSName.DCT_DECODE_ABBREVIATION.equals(last);
  }

  static boolean isCut(COSStream image) throws IOException {
    COSBase last = lastFilter(image);
    if (isJpeg(image)) {
      return !endsLikeJpeg(image);
    }
    if (COSName.CCITTFAX_DECODE.equals(last) || COSName.CCITTFAX_DECODE_ABBREVIATION.equals(last)) {
      return image.getLength() > BLANK_FAX + image.getInt(COSName.HEIGHT, COSName.H, 0) / 8
          && isUniform(image);
    }
    boolean packed =
        COSName.FLATE_DECODE.equals(last)
            || COSName.FLATE_DECODE_ABBREVIATION.equals(last)
            || COSName.LZW_DECODE.equals(last);
    return packed && length(image) < leastLength(image);
  }

  private static COSBase lastFilter(COSStream image) {
    COSBase filters = image.getFilters();
    if (filters instanceof COSArray several) {
      return several.size() == 0 ? COSName.NONE : several.getObject(several.size() - 1);
    }
    return filters == null ? COSName.NONE : filters;
  }

  /** A JPEG ends with the marker FF D9; what follows it does no harm. */
  private static boolean endsLikeJpeg(COSStream image) throws IOException {
    if (image.getFilters() instanceof COSArray several && several.size() > 1) {
      return true;
    }
    try (InputStream raw = image.createRawInputStream()) {
      byte[] bytes = raw.readAllBytes();
      for (int i = bytes.length - 2; i >= Math.max(0, bytes.length - TAIL); i--) {
        if ((bytes[i] & 0xff) == 0xff && (bytes[i + 1] & 0xff) == 0xd9) {
          return true;
        }
      }
      return false;
    }
  }

  /** A fax that cannot be decoded comes out blank, but a blank one packs to a bit a row. */
  private static boolean isUniform(COSStream image) throws IOException {
    try (InputStream decoded = image.createInputStream()) {
      byte[] bytes = decoded.readAllBytes();
      for (byte b : bytes) {
        if (b != bytes[0]) {
          return false;
        }
      }
      return true;
    }
  }

  private static long length(COSStream image) throws IOException {
    try (InputStream decoded = image.createInputStream()) {
      return decoded.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** With one colour, which is the least there can be. */
  private static long leastLength(COSStream image) {
    long width = image.getInt(COSName.WIDTH, COSName.W, 0);
    long bits = image.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 1);
    return (width * bits + 7) / 8 * image.getInt(COSName.HEIGHT, COSName.H, 0);
  }
}
