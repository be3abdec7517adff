package vn.giaoviec.ingest;

import java.util.Optional;
import vn.giaoviec.model.Box;
import vn.giaoviec.model.Line.Role;

/**
 * A line as a reader found it, before normalisation; see {@link vn.giaoviec.model.Line}.
 *
 * @param text as printed; tabs part cells
 */
record DraftLine(String text, int page, Role role, int indent, int gap, Optional<Box> box) {
  /** A line of the body whose place on the page is not known. */
  static DraftLine body(String text, int gap) {
    return new DraftLine(text, 1, Role.BODY, 0, gap, Optional.empty());
  }

  /** A furniture line whose place on the page is not known. */
  static DraftLine furniture(String text) {
    return new DraftLine(text, 1, Role.FURNITURE, 0, 0, Optional.empty());
  }

  DraftLine withText(String newText) {
    return new DraftLine(newText, page, role, indent, gap, box);
  }
}
