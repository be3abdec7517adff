package vn.giaoviec.ingest;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * What stands on one page of a PDF, as drawn.
 *
 * @param page from 1
 * @param glyphs in the order of drawing, those of the page before those of its annotations
 * @param images pictures on it, in the order of drawing
 * @param imageShare how much of the page pictures cover, 0 to 1
 * @param rulings lines drawn on it
 * @param unmapped glyphs of which the file does not tell the letter
 */
record PdfPage(
    int page,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Image> images,
    double imageShare,
    int unmapped) {
  /** The raised digits from 0 to 9. */
  static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  PdfPage {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    images = List.copyOf(images);
  }

  /**
   * A picture where it is drawn.
   *
   * @param stream its data, still packed
   * @param resources what its colours are looked up in
   * @param place maps the unit square to the page, in points
   * @param inline whether it stands in the midst of the drawing steps; then its data is not here
   */
  record Image(COSStream stream, PDResources resources, AffineTransform place, boolean inline) {
    /** In square points. */
    double area() {
      return Math.abs(place.getDeterminant());
    }
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

    boolean isRaised() {
      return RAISED.indexOf(text.charAt(0)) >= 0;
    }

    /** The same digit as a raised sign on the line whose letters stand at {@code level}. */
    Glyph raisedOn(float level) {
      String sign = String.valueOf(RAISED.charAt(Character.digit(text.charAt(0), 10)));
      return new Glyph(sign, left, right, level, size, font, annotation, visibility);
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
