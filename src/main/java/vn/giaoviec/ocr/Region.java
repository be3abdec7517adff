package vn.giaoviec.ocr;

/**
 * A part of an upright page, in its pixels.
 *
 * @param left first column, 0 at the left edge
 * @param top first row, 0 at the top edge
 * @param right the column behind the last one; not before {@code left}
 * @param bottom the row below the last one; not above {@code top}
 */
public record Region(int left, int top, int right, int bottom) {
  public Region {
    if (right < left || bottom < top) {
      throw new IllegalArgumentException(
          "turned inside out: " + left + "," + top + " to " + right + "," + bottom);
    }
  }
}
