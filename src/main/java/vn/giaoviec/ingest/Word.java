package vn.giaoviec.ingest;

import vn.giaoviec.model.Box;

/**
 * A word with its place: in points from the top left corner of a PDF page, in columns and lines of
 * a text page.
 *
 * @param right one past its last column
 * @param baseline where its letters stand, from the top
 * @param size of the type
 * @param confidence 0 to 1 where the word was recognised in a picture, else 1
 */
record Word(String text, float left, float right, float baseline, float size, float confidence) {
  /** A word whose letters are known. */
  Word(String text, float left, float right, float baseline, float size) {
    this(text, left, right, baseline, size, 1);
  }

  Word withText(String newText) {
    return new Word(newText, left, right, baseline, size, confidence);
  }

  /** Its rectangle, with room for what hangs below the line. */
  Box box() {
    return new Box(left, baseline - size, right - left, size * 1.2f);
  }
}
