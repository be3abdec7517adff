package vn.giaoviec.model;

import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * One line of a page, or one paragraph of a Word file.
 *
 * @param span its place in the canonical text, without the line feed
 * @param page from 1
 * @param role whether it belongs to the body
 * @param indent blank columns before its first letter, in characters; 0 where unknown
 * @param gap blank lines above it; 0 where it follows closely
 * @param box where it stood on the page, where known
 */
public record Line(Span span, int page, Role role, int indent, int gap, Optional<Box> box) {
  /** What a line is to its page. */
  public enum Role {
    /** Part of the document's own text. */
    BODY,
    /** Page number, running head or foot, footnote, stamp, signature caption. */
    FURNITURE
  }
}
