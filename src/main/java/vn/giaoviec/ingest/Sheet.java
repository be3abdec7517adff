package vn.giaoviec.ingest;

import java.util.List;

/**
 * One page as rows of words from top to bottom.
 *
 * @param page from 1
 * @param charWidth mean width of a character
 * @param leading usual distance from one line to the next
 * @param origin what its places are measured in, and how sure its letters are
 */
record Sheet(int page, List<Row> rows, float charWidth, float leading, Origin origin) {
  /** Where a sheet comes from. */
  enum Origin {
    /** A page of text: columns and lines. */
    TYPED,
    /** A PDF page: points, letters known. */
    DRAWN,
    /** The picture of a page: points, letters recognised. */
    RECOGNISED
  }

  Sheet {
    rows = List.copyOf(rows);
  }

  Sheet withRows(List<Row> newRows) {
    return new Sheet(page, newRows, charWidth, leading, origin);
  }

  /** Whether places are points of a page, so that boxes mean something. */
  boolean points() {
    return origin != Origin.TYPED;
  }
}
