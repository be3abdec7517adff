package vn.giaoviec.ocr;

import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;
import vn.giaoviec.ocr.Grays.Channel;
import vn.giaoviec.ocr.RecognizedPage.Step;

/**
 * A grey picture of a page with what was found out about it on the way.
 *
 * @param image to be read
 * @param ink its paper and ink
 * @param slant how its lines lie
 * @param sideways how lines would lie if the page were turned by a quarter
 * @param reduced pixels of the picture that make one of the image, along each side
 * @param steps done so far
 */
record PreparedPage(
    GrayImage image, PageInk ink, Slant slant, Slant sideways, int reduced, Set<Step> steps) {
  /**
   * Specks in a million pixels from which on they are removed. Clean scans of real notices had up
   * to 7, in part full stops and worn dots; the specked ones 17 and more.
   */
  private static final double MANY_SPECKS = 10;

  /** Every so many pixels are looked at to tell colours. */
  private static final int COLOUR_SAMPLE = 13;

  private static final int MOST_SIDE = 32_000;

  /** The picture in grey, without specks, not yet turned or levelled. */
  static PreparedPage of(BufferedImage picture, int dpi, Preparation preparation) {
    Set<Step> steps = EnumSet.noneOf(Step.class);
    int reduced = reduction(picture, preparation.mostPixels());
    if (reduced > 1) {
      steps.add(Step.REDUCED);
    }
    boolean fade =
        preparation.colour().holds(Grays.mayBeColoured(picture) && hasColourBesideText(picture));
    if (fade) {
      steps.add(Step.COLOUR_REMOVED);
    }
    GrayImage image = Grays.of(picture, fade ? Channel.BRIGHTEST : Channel.LUMA, reduced);
    PageInk ink = PageInk.of(image);
    Specks specks = Specks.of(image, ink, dpi / reduced);
    if (preparation.specks().holds(specks.density(image) > MANY_SPECKS)) {
      steps.add(Step.SPECKS_REMOVED);
      image = specks.removedFrom(image, ink.paper());
    }
    Slant slant = Slant.of(image, ink);
    Slant sideways = Slant.ofTurned(image, ink);
    return new PreparedPage(image, ink, slant, sideways, reduced, steps);
  }

  private static int reduction(BufferedImage picture, int mostPixels) {
    long pixels = (long) picture.getWidth() * picture.getHeight();
    int reduced = 1;
    while (pixels / ((long) reduced * reduced) > mostPixels
        || Math.max(picture.getWidth(), picture.getHeight()) / reduced > MOST_SIDE) {
      reduced++;
    }
    return reduced;
  }

  /**
   * Whether there is coloured ink, and black ink would be left if it were gone: else it is the
   * text.
   */
  private static boolean hasColourBesideText(BufferedImage picture) {
    int black = 0;
    int coloured = 0;
    for (int y = 0; y < picture.getHeight(); y += COLOUR_SAMPLE) {
      for (int x = y % COLOUR_SAMPLE; x < picture.getWidth(); x += COLOUR_SAMPLE) {
        int rgb = picture.getRGB(x, y);
        int most = Math.max(rgb >> 16 & 0xff, Math.max(rgb >> 8 & 0xff, rgb & 0xff));
        int least = Math.min(rgb >> 16 & 0xff, Math.min(rgb >> 8 & 0xff, rgb & 0xff));
        if (most < 128) {
          black++;
        } else if (least < 128 && most - least > 60) {
          coloured++;
        }
      }
    }
    return coloured > 0 && black * 2 >= coloured;
  }
}
