package vn.giaoviec.ocr;

import java.util.Arrays;

/**
 * Measures how text lies on a page: by what angle its lines fall, and whether they are lines at all
 * or run up the page.
 *
 * <p>The lower edges of letters stand on lines. Summed up along the right angle they pile up on few
 * rows; along a wrong one they spread. The angle with the sharpest piles is the skew.
 *
 * @param degrees by how much lines fall to the right, negative where they rise
 * @param sharpness of the piles at that angle, 1 for edges strewn at random
 */
record Slant(double degrees, double sharpness) {
  /** A page lies no more askew than this in a scanner with a feeder or under a lid. */
  static final double MOST = 6;

  private static final double COARSE = 0.5;
  private static final double FINE = 0.05;

  /** Finer than the letters of a page this wide is not looked. */
  private static final int ENOUGH_PIXELS = 1200;

  /** So many columns of a page, spread evenly, show where its lines are. */
  private static final int LOOKED_AT = 400;

  /** Fewer edges than three lines of text have fit several angles by chance. */
  private static final int FEWEST_EDGES = 600;

  /** How lines lie on the picture. */
  static Slant of(GrayImage image, PageInk ink) {
    return sharpest(lowerEdges(image, ink.ink()), image.width(), image.height());
  }

  /** How lines would lie on the picture turned clockwise by 90 degrees. */
  static Slant ofTurned(GrayImage image, PageInk ink) {
    return sharpest(rightEdges(image, ink.ink()), image.height(), image.width());
  }

  private static Slant sharpest(long[] edges, int width, int height) {
    Slant best = new Slant(0, 1);
    if (edges.length < FEWEST_EDGES) {
      return best;
    }
    int rows = height + width / 4;
    int bin = Math.max(1, width / ENOUGH_PIXELS);
    for (double angle = -MOST; angle <= MOST; angle += COARSE) {
      best = sharper(best, edges, angle, rows, bin);
    }
    double middle = best.degrees();
    for (double angle = middle - COARSE; angle <= middle + COARSE; angle += FINE) {
      best = sharper(best, edges, angle, rows, bin);
    }
    return best;
  }

  private static Slant sharper(Slant best, long[] edges, double angle, int rows, int bin) {
    double slope = Math.tan(Math.toRadians(angle));
    int[] counts = new int[2 * rows / bin + 2];
    for (long edge : edges) {
      int x = (int) (edge >> 32);
      int y = (int) edge;
      counts[((int) (y - x * slope) + rows / 2) / bin]++;
    }
    double squares = 0;
    for (int count : counts) {
      squares += (double) count * count;
    }
    double evenly = (double) edges.length * edges.length * bin / rows;
    double sharpness = squares / evenly;
    return sharpness > best.sharpness() * 1.0001
        ? new Slant(Math.round(angle / FINE) * FINE, sharpness)
        : best;
  }

  /** Ink with paper below it, in columns spread over the page. */
  private static long[] lowerEdges(GrayImage image, int ink) {
    byte[] pixels = image.pixels();
    int width = image.width();
    int step = Math.max(1, width / LOOKED_AT);
    int margin = width / 50;
    long[] found = new long[4096];
    int size = 0;
    for (int y = image.height() / 50; y < image.height() * 49 / 50 - 3; y++) {
      for (int x = margin; x < width - margin; x += step) {
        int at = y * width + x;
        if ((pixels[at] & 0xff) < ink
            && (pixels[at + width] & 0xff) >= ink
            && (pixels[at + 3 * width] & 0xff) >= ink) {
          found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
          found[size++] = (long) x << 32 | y;
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Ink with paper to its right, placed as its lower edge on the turned page. */
  private static long[] rightEdges(GrayImage image, int ink) {
    byte[] pixels = image.pixels();
    int width = image.width();
    int step = Math.max(1, image.height() / LOOKED_AT);
    int margin = image.height() / 50;
    long[] found = new long[4096];
    int size = 0;
    for (int y = margin; y < image.height() - margin; y += step) {
      int end = y * width + width * 49 / 50 - 3;
      for (int at = y * width + width / 50; at < end; at++) {
        if ((pixels[at] & 0xff) < ink
            && (pixels[at + 1] & 0xff) >= ink
            && (pixels[at + 3] & 0xff) >= ink) {
          found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
          found[size++] = (long) (image.height() - 1 - y) << 32 | (at - y * width);
        }
      }
    }
    return Arrays.copyOf(found, size);
  }
}
