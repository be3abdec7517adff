package vn.giaoviec.model;

import vn.giaoviec.text.Span;

/**
 * A printed label.
 *
 * @param label canonical: {@code 1.12.1}, {@code a}, {@code II}, {@code -}, {@code Dieu 3} with its
 *     tones
 * @param ordinal its place among the siblings with such a label, from 1
 * @param span where it stands
 */
public record Marker(Kind kind, String label, int ordinal, Span span) {
  /** The numbering systems, from the widest to the narrowest. */
  public enum Kind {
    PART,
    CHAPTER,
    SECTION,
    ARTICLE,
    CAPITAL,
    ROMAN,
    NUMBER,
    DECIMAL,
    LETTER,
    STAR,
    DASH,
    PLUS
  }
}
