package vn.giaoviec.ingest;

import java.awt.image.BufferedImage;

/**
 * The decoded picture of one page, upright as far as the file tells.
 *
 * @param dpi pixels an inch
 * @param condition whether all of it could be decoded
 */
record Picture(BufferedImage image, int dpi, Condition condition) {
  /** How much of a picture is there. */
  enum Condition {
    WHOLE,
    /** Parts could not be decoded; they are blank. */
    DAMAGED
  }
}
