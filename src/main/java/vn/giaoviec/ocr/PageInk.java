package vn.giaoviec.ocr;

/**
 * What a page's greys say before any letter is read: how bright its paper is, what counts as ink,
 * and whether there is any.
 *
 * @param paper the commonest bright grey, 0 to 255
 * @param ink greys below this are ink
 */
record PageInk(int paper, int ink) {
  /** Ink is darker than this part of the paper's brightness. */
  private static final double DARK = 0.6;

  /** The outer part of each side, where scanners leave shadows. */
  private static final int EDGE = 25;

  /** Side of the cells, in parts of the page's width, that are searched for print. */
  private static final int CELLS_ACROSS = 80;

  /** A cell with this part of its pixels dark may hold a piece of a letter. */
  private static final double PRINTED = 0.03;

  /** Fewer printed cells than a short line of text leaves: a blank page. */
  private static final int FEWEST_CELLS = 6;

  static PageInk of(GrayImage image) {
    int[] counts = new int[256];
    byte[] pixels = image.pixels();
    // Every 7th pixel: enough for a histogram, and no multiple of a usual width.
    for (int i = 0; i < pixels.length; i += 7) {
      counts[pixels[i] & 0xff]++;
    }
    int paper = 128;
    for (int grey = 128; grey < 256; grey++) {
      if (counts[grey] > counts[paper]) {
        paper = grey;
      }
    }
    return new PageInk(paper, (int) (paper * DARK));
  }

  /** Whether nothing is printed on the page; specks and shadows at the edges do not count. */
  boolean blank(GrayImage image) {
    int side = Math.max(8, image.width() / CELLS_ACROSS);
    int left = image.width() / EDGE;
    int top = image.height() / EDGE;
    int printed = 0;
    for (int y = top; y + side <= image.height() - top; y += side) {
      for (int x = left; x + side <= image.width() - left; x += side) {
        if (isPrinted(image, x, y, side) && ++printed >= FEWEST_CELLS) {
          return false;
        }
      }
    }
    return true;
  }

  /** Dark pixels count only where the one to the right and the one below are dark too. */
  private boolean isPrinted(GrayImage image, int left, int top, int side) {
    byte[] pixels = image.pixels();
    int width = image.width();
    int dark = 0;
    for (int y = top; y < top + side - 1; y++) {
      for (int at = y * width + left, end = at + side - 1; at < end; at++) {
        if ((pixels[at] & 0xff) < ink
            && (pixels[at + 1] & 0xff) < ink
            && (pixels[at + width] & 0xff) < ink) {
          dark++;
        }
      }
    }
    return dark >= Math.max(4, side * side * PRINTED);
  }

  /** The first row of those {@code high} rows that hold most ink. */
  int darkestStrip(GrayImage image, int high) {
    int[] upTo = new int[image.height() + 1];
    for (int y = 0; y < image.height(); y++) {
      int dark = 0;
      // Every 5th pixel will do; shadows at the edges are left out.
      for (int x = image.width() / EDGE; x < image.width() - image.width() / EDGE; x += 5) {
        dark += image.at(x, y) < ink ? 1 : 0;
      }
      upTo[y + 1] = upTo[y] + dark;
    }
    int best = 0;
    for (int top = image.height() / EDGE; top + high < image.height(); top++) {
      best = upTo[top + high] - upTo[top] > upTo[best + high] - upTo[best] ? top : best;
    }
    return best;
  }
}
