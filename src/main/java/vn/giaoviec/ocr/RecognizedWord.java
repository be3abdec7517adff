package vn.giaoviec.ocr;

/**
 * A word as it was read, with its place on the upright page in pixels.
 *
 * @param text what was read, never blank, as Tesseract spells it (not normalised)
 * @param left first column of the box
 * @param top first row of the box
 * @param right the column behind the box
 * @param bottom the row below the box
 * @param baseline the row the letters stand on, at the middle of the word
 * @param confidence 0 to 1, Tesseract's own estimate: below 0.6 seldom right
 * @param block number of the block on the page, from 0
 * @param paragraph number of the paragraph on the page, from 0
 * @param line number of the line on the page, from 0
 */
public record RecognizedWord(
    String text,
    int left,
    int top,
    int right,
    int bottom,
    int baseline,
    float confidence,
    int block,
    int paragraph,
    int line) {

  /** The same word in another line. */
  public RecognizedWord inLine(int newBlock, int newParagraph, int newLine) {
    return new RecognizedWord(
        text, left, top, right, bottom, baseline, confidence, newBlock, newParagraph, newLine);
  }

  /** The same word on a page whose origin lies elsewhere. */
  RecognizedWord movedBy(int x, int y) {
    return new RecognizedWord(
        text,
        left + x,
        top + y,
        right + x,
        bottom + y,
        baseline + y,
        confidence,
        block,
        paragraph,
        line);
  }

  /** The same word on a page half as wide and high. */
  RecognizedWord halved() {
    return new RecognizedWord(
        text,
        left / 2,
        top / 2,
        (right + 1) / 2,
        (bottom + 1) / 2,
        baseline / 2,
        confidence,
        block,
        paragraph,
        line);
  }
}
