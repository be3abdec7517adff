package vn.giaoviec.ingest;

import java.util.List;

/**
 * One page as rows of words from top to bottom.
 *
 * @param page from 1
 * @param charWidth mean width of a character
 * @param leading usual distance from one line to the next
 * @param points whether places are points of a PDF page, so that boxes mean something
 */
record Sheet(int page, List<Row> rows, float charWidth, float leading, boolean points) {
  Sheet {
    rows = List.copyOf(rows);
  }

  Sheet withRows(List<Row> newRows) {
    return new Sheet(page, newRows, charWidth, leading, points);
  }
}
