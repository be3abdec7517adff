package vn.giaoviec.model;

import vn.giaoviec.text.Span;

/**
 * A word that was recognised in the picture of a page, and how sure that is.
 *
 * @param span its place in the canonical text
 * @param box where it stood on its page, in points
 * @param confidence 0 to 1
 */
public record SeenWord(Span span, Box box, float confidence) {}
