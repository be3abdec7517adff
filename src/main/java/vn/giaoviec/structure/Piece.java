package vn.giaoviec.structure;

import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * A part of the letterhead that says one thing.
 *
 * @param numbering set on {@code NUMBER}
 * @param dating set on {@code DATE}
 */
record Piece(
    Type type,
    Span span,
    int row,
    Optional<NumberReader.Numbering> numbering,
    Optional<DateReader.Dating> dating) {

  enum Type {
    /** National name, Party name or motto. */
    NATION,
    NUMBER,
    DATE,
    /** V/v and what follows in the same cell. */
    ABOUT,
    TEXT
  }

  static Piece of(Type type, Span span, int row) {
    return new Piece(type, span, row, Optional.empty(), Optional.empty());
  }
}
