package vn.giaoviec.model;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * A node of the outline.
 *
 * @param region which part of the document it stands in
 * @param marker the printed label, if it has one
 * @param span its own text with the marker, without its children
 * @param content its own text behind the marker
 * @param children what is nested below; the cells of a table row
 */
public record Block(
    Region region, Optional<Marker> marker, Span span, Span content, List<Block> children) {
  public Block {
    children = List.copyOf(children);
  }

  /** The parts of a document, in their usual order. */
  public enum Region {
    HEADER,
    TITLE,
    ADDRESSEE,
    GROUNDS,
    BODY,
    ROW,
    RECIPIENTS,
    SIGNATURE,
    ANNEX,
    FURNITURE
  }
}
