package vn.giaoviec.ingest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Keeps pictures within what is needed to read them, and within memory. */
final class PictureSize {
  /** More pixels are not even begun with: a bomb, or no page. An A0 sheet at 600 dpi has half. */
  private static final long MOST_CLAIMED = 1L << 30;

  /** More are not decoded at a time: others are skipped while decoding. */
  private static final long MOST_DECODED = 48_000_000;

  /** More are not handed on: an A3 sheet at 300 dpi has 17 million. */
  static final long MOST_READ = 24_000_000;

  /** Letters do not get clearer above. */
  private static final int FINEST = 400;

  private static final int USUAL = 300;

  /** Smaller is no page. */
  private static final int FEWEST = 16;

  private static final double A4_WIDTH = 8.27;
  private static final int ROUGHEST = 70;

  private PictureSize() {}

  /** Whether a picture that says it is so large is refused. */
  static boolean isTooLarge(long width, long height) {
    return width * height > MOST_CLAIMED;
  }

  /** Whether there is no room for a word. */
  static boolean isTooSmall(BufferedImage image) {
    return image.getWidth() < FEWEST || image.getHeight() < FEWEST;
  }

  /** Of how many rows and columns one is decoded. */
  static int subsampling(long width, long height) {
    int step = 1;
    while ((width / step) * (height / step) > MOST_DECODED) {
      step++;
    }
    return step;
  }

  /**
   * The resolution of a page, from the one its file tells where that makes a sheet of paper, else
   * as if it was as wide as A4: cameras tell 72 dpi of anything.
   *
   * @param told 0 where nothing is told
   */
  static int dpi(int width, int height, double told) {
    double shortSide = Math.min(width, height);
    double widest = told < 100 ? 12 : 35;
    if (told >= ROUGHEST && shortSide / told >= 4 && shortSide / told <= widest) {
      return (int) Math.round(told);
    }
    return Math.max(ROUGHEST, (int) Math.round(shortSide / A4_WIDTH));
  }

  /** The same picture in grey or colour without gaps, no larger than it is good for. */
  static Picture reduced(Picture picture) {
    BufferedImage image = picture.image();
    long pixels = (long) image.getWidth() * image.getHeight();
    double scale = picture.dpi() > FINEST ? (double) USUAL / picture.dpi() : 1;
    scale = Math.min(scale, Math.sqrt((double) MOST_READ / pixels));
    if (scale >= 1 && isPlain(image)) {
      return picture;
    }
    double factor = Math.min(1, scale);
    int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
    AffineTransform place =
        AffineTransform.getScaleInstance(
            (double) width / image.getWidth(), (double) height / image.getHeight());
    BufferedImage small = blank(width, height);
    paint(image, place, small);
    return new Picture(small, (int) Math.round(picture.dpi() * factor), picture.condition());
  }

  /** A white sheet. */
  static BufferedImage blank(int width, int height) {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return sheet;
  }

  /** Puts {@code image} on {@code sheet}, smoothly where it changes its size. */
  static void paint(BufferedImage image, AffineTransform place, BufferedImage sheet) {
    Graphics2D pen = sheet.createGraphics();
    boolean sameSize = Math.abs(Math.abs(place.getDeterminant()) - 1) < 0.01;
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        sameSize
            ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, place, null);
    pen.dispose();
  }

  /** The picture turned clockwise by a number of right angles. */
  static BufferedImage turned(BufferedImage image, int rightAngles) {
    int turns = Math.floorMod(rightAngles, 4);
    if (turns == 0) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean upended = turns % 2 == 1;
    AffineTransform place = new AffineTransform();
    place.translate(
        turns == 3 ? 0 : upended ? height : width, turns == 1 ? 0 : upended ? width : height);
    place.quadrantRotate(turns);
    BufferedImage sheet = blank(upended ? height : width, upended ? width : height);
    paint(image, place, sheet);
    return sheet;
  }

  private static boolean isPlain(BufferedImage image) {
    return switch (image.getType()) {
      case BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_BGR,
          BufferedImage.TYPE_3BYTE_BGR ->
          true;
      default -> false;
    };
  }
}
