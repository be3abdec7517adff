package vn.giaoviec.model;

import vn.giaoviec.text.Span;

/**
 * A word that was recognised in the picture of a page, and how sure that is.
 *
 * @param span its place in the canonical text
 * @param box where it stood on its page, in points
 * @param confidence 0 to 1
 */
public record SeenWord(Span span, Box box, float confidence) {
  /**
   * On scans of real notices handwritten figures were read with 0.3 to 0.6, printed ones with 0.9
   * to 0.97; what was read wrong in print lay below 0.8.
   */
  private static final float RELIABLE = 0.8f;

  /** Whether its letters can be relied upon one by one, as figures must be. */
  public boolean isReliable() {
    return confidence >= RELIABLE;
  }
}
