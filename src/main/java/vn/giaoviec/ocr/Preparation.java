package vn.giaoviec.ocr;

import java.util.Set;
import vn.giaoviec.ocr.RecognizedPage.Step;

/**
 * Which steps make a picture ready for recognition, and when; docs/ocr.md shows what each gains.
 *
 * @param colour taking stamps and coloured ink away
 * @param specks filtering specks away
 * @param level rotating a skew page; otherwise only the places of its words are levelled
 * @param turn turning a page that was scanned lying on its side or head
 * @param enlarge reading a picture of low resolution at twice its size
 * @param mostPixels of a picture that is read as it is; a larger one is averaged down
 */
record Preparation(When colour, When specks, When level, When turn, When enlarge, int mostPixels) {
  /** A4 at 400 dpi has 15 million, A3 at 300 dpi 17; more shows no letter better. */
  static final int MOST_PIXELS = 20_000_000;

  /** What the program does. */
  static final Preparation STANDARD =
      new Preparation(
          When.WHERE_NEEDED,
          When.WHERE_NEEDED,
          When.WHERE_NEEDED,
          When.WHERE_NEEDED,
          When.WHERE_NEEDED,
          MOST_PIXELS);

  /** Hands the picture to Tesseract as it is. */
  static final Preparation NONE =
      new Preparation(
          When.NEVER, When.NEVER, When.NEVER, When.NEVER, When.NEVER, Integer.MAX_VALUE);

  /** When a step is done. */
  enum When {
    NEVER,
    /** On pages that show by measurement that they need it. */
    WHERE_NEEDED,
    ALWAYS;

    boolean holds(boolean needed) {
      return this == ALWAYS || (this == WHERE_NEEDED && needed);
    }
  }

  /** What does to a picture again what {@code steps} say was done, whatever it shows. */
  Preparation as(Set<Step> steps) {
    return new Preparation(
        again(steps, Step.COLOUR_REMOVED),
        again(steps, Step.SPECKS_REMOVED),
        level,
        turn,
        enlarge,
        mostPixels);
  }

  private static When again(Set<Step> steps, Step step) {
    return steps.contains(step) ? When.ALWAYS : When.NEVER;
  }

  Preparation withColour(When when) {
    return new Preparation(when, specks, level, turn, enlarge, mostPixels);
  }

  Preparation withSpecks(When when) {
    return new Preparation(colour, when, level, turn, enlarge, mostPixels);
  }

  Preparation withLevel(When when) {
    return new Preparation(colour, specks, when, turn, enlarge, mostPixels);
  }

  Preparation withTurn(When when) {
    return new Preparation(colour, specks, level, when, enlarge, mostPixels);
  }

  Preparation withEnlarge(When when) {
    return new Preparation(colour, specks, level, turn, when, mostPixels);
  }
}
