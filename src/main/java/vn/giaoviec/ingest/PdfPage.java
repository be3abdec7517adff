package vn.giaoviec.ingest;

import java.util.List;

/**
 * What stands on one page of a PDF, as drawn.
 *
 * @param page from 1
 * @param glyphs in the order of drawing, those of the page before those of its annotations
 * @param imageShare how much of the page pictures cover, 0 to 1
 * @param unmapped glyphs of which the file does not tell the letter
 */
record PdfPage(int page, List<Glyph> glyphs, double imageShare, int unmapped) {
  PdfPage {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * One drawn sign; a blank is one too.
   *
   * @param text most often one letter
   * @param baseline from the top of the page
   * @param size of the type in points
   * @param annotation 0 for the page itself, else the number of the annotation that draws it
   * @param visibility whether it can be seen
   */
  record Glyph(
      String text,
      float left,
      float right,
      float baseline,
      float size,
      String font,
      int annotation,
      Visibility visibility) {
    boolean isBlank() {
      return text.isBlank();
    }

    Glyph withMark(String mark) {
      return new Glyph(text + mark, left, right, baseline, size, font, annotation, visibility);
    }
  }

  /** How a glyph is drawn. */
  enum Visibility {
    SHOWN,
    /** Rendering mode 3: the text a scanner's program lays under or over a picture. */
    INVISIBLE
  }
}
