package vn.giaoviec.ocr;

import java.util.List;
import java.util.Set;

/**
 * What was read from the picture of one page.
 *
 * <p>All places are in pixels of the upright page: the picture after it was turned, reduced where
 * it was too large, and levelled. A picture that needed none of it is its own upright page.
 *
 * @param width of the upright page
 * @param height of the upright page
 * @param dpi pixels an inch of the upright page: what the caller said, with regard to any
 *     reduction; 0 if unknown
 * @param turned degrees by which the picture was turned clockwise to make it upright: 0, 90, 180 or
 *     270
 * @param skewDegrees by how much the lines of the turned picture fall to the right; negative where
 *     they rise. The places are free of it.
 * @param reduced how many pixels of the picture, along each side, make one of the upright page: 1
 *     for all but huge pictures
 * @param blank nothing is printed on it; such a page has no words and cost no recognition
 * @param steps what was done to the picture before it was read
 * @param words in the order of Tesseract, which is not yet the reading order of a page in columns
 */
public record RecognizedPage(
    int width,
    int height,
    int dpi,
    int turned,
    double skewDegrees,
    int reduced,
    boolean blank,
    Set<Step> steps,
    List<RecognizedWord> words) {
  public RecognizedPage {
    steps = Set.copyOf(steps);
    words = List.copyOf(words);
  }

  /** The same page with other words. */
  public RecognizedPage withWords(List<RecognizedWord> newWords) {
    return new RecognizedPage(
        width, height, dpi, turned, skewDegrees, reduced, blank, steps, newWords);
  }

  /** What can be done to a picture before it is read. */
  public enum Step {
    /** Several pixels were averaged into one, because the picture was huge. */
    REDUCED,
    /** Letters were too small and were read at twice their size; places do not show it. */
    ENLARGED,
    /** Stamps and coloured ink were taken away. */
    COLOUR_REMOVED,
    /** Specks were filtered away. */
    SPECKS_REMOVED,
    /** The picture was turned by a quarter, a half or three quarters. */
    TURNED,
    /** The picture was rotated by its skew; without it only the places were levelled. */
    ROTATED
  }

  /** The mean confidence of the words, weighted by their length: 0 to 1, 0 without words. */
  public double confidence() {
    return confidence(words);
  }

  static double confidence(List<RecognizedWord> words) {
    double sum = 0;
    int letters = 0;
    for (RecognizedWord word : words) {
      sum += word.confidence() * word.text().length();
      letters += word.text().length();
    }
    return letters == 0 ? 0 : sum / letters;
  }
}
