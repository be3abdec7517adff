package vn.giaoviec.ingest;

/**
 * A word with its place: in points from the top left corner of a PDF page, in columns and lines of
 * a text page.
 *
 * @param right one past its last column
 * @param baseline where its letters stand, from the top
 * @param size of the type
 */
record Word(String text, float left, float right, float baseline, float size) {
  Word withText(String newText) {
    return new Word(newText, left, right, baseline, size);
  }
}
