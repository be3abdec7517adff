package vn.giaoviec.structure;

import vn.giaoviec.model.Block.Region;
import vn.giaoviec.text.Span;

/**
 * Lines that belong together.
 *
 * @param span without blanks at its ends
 * @param region the region of its first line
 * @param closed whether its last line ends a sentence or leaves room, so that a label may follow
 */
record Paragraph(Span span, Region region, boolean closed) {}
