package vn.giaoviec.structure;

import java.util.List;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.text.Span;

/**
 * Lines that belong together.
 *
 * @param span without blanks at its ends
 * @param region the region of its first line
 * @param cells the cells of a table row; empty for running text
 */
record Paragraph(Span span, Region region, List<Span> cells) {
  Paragraph {
    cells = List.copyOf(cells);
  }

  boolean isRow() {
    return !cells.isEmpty();
  }
}
