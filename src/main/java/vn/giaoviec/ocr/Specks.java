package vn.giaoviec.ocr;

import java.util.Arrays;

/**
 * The specks on a page: dark spots in a ring of paper, smaller than the smallest dot of a letter.
 *
 * <p>They are painted over one by one. A median filter would remove them too, and with them the
 * hooks of ẩ, ổ and ể.
 *
 * @param side of the square that a speck fits in, in pixels
 * @param size how many were found
 * @param places of the first pixels of their squares, in the first {@code size} elements
 */
record Specks(int side, int size, int[] places) {
  /** A dot of a letter in 12 points is a fiftieth of an inch wide, a speck half of that. */
  private static final int SPECKS_AN_INCH = 100;

  /** On coarser pictures the dots of letters are as small as specks. */
  private static final int LEAST_DPI = 150;

  /** A page of unknown resolution is taken to be as wide as A4. */
  private static final double INCHES_WIDE = 8.27;

  static Specks of(GrayImage image, PageInk ink, int dpi) {
    double dots = dpi > 0 ? dpi : image.width() / INCHES_WIDE;
    if (dots < LEAST_DPI) {
      return new Specks(1, 0, new int[0]);
    }
    int side = (int) Math.round(dots / SPECKS_AN_INCH);
    int[] places = new int[256];
    int size = 0;
    byte[] pixels = image.pixels();
    int width = image.width();
    for (int y = 1; y < image.height() - side; y++) {
      for (int at = y * width + side, end = at + width - 2 * side; at < end; at++) {
        if ((pixels[at] & 0xff) >= ink.ink()
            || (pixels[at - 1] & 0xff) < ink.ink()
            || (pixels[at - width] & 0xff) < ink.ink()) {
          continue;
        }
        int square = ringed(pixels, at, width, side, ink.ink());
        if (square >= 0) {
          places = size < places.length ? places : Arrays.copyOf(places, 2 * size);
          places[size++] = square;
        }
      }
    }
    return new Specks(side, size, places);
  }

  /** The square around which there is no ink, with {@code at} in its first row; -1 if none. */
  private static int ringed(byte[] pixels, int at, int width, int side, int ink) {
    for (int square = at; square > at - side; square--) {
      if (isRinged(pixels, square, width, side, ink)) {
        return square;
      }
    }
    return -1;
  }

  private static boolean isRinged(byte[] pixels, int square, int width, int side, int ink) {
    int above = square - width;
    int below = square + side * width;
    for (int i = -1; i <= side; i++) {
      if ((pixels[above + i] & 0xff) < ink
          || (pixels[below + i] & 0xff) < ink
          || (pixels[square + i * width - 1] & 0xff) < ink
          || (pixels[square + i * width + side] & 0xff) < ink) {
        return false;
      }
    }
    return true;
  }

  /** How many there are in a million pixels. */
  double density(GrayImage image) {
    return size * 1e6 / Math.max(1, image.pixels().length);
  }

  /** The picture with paper in their place and in their rings, which are never quite white. */
  GrayImage removedFrom(GrayImage image, int paper) {
    byte[] out = image.pixels().clone();
    int width = image.width();
    for (int i = 0; i < size; i++) {
      for (int y = -1; y <= side; y++) {
        int from = places[i] + y * width - 1;
        for (int at = from; at < from + side + 2; at++) {
          out[at] = (byte) Math.max(out[at] & 0xff, paper);
        }
      }
    }
    return new GrayImage(out, width, image.height());
  }
}
