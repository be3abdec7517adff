package vn.giaoviec.structure;

import java.util.List;

/**
 * Recipients and signature below a body.
 *
 * @param from its first row
 * @param to the row behind it
 * @param rows those with text
 */
record EndBlock(int from, int to, List<EndRow> rows) {
  EndBlock {
    rows = List.copyOf(rows);
  }
}
