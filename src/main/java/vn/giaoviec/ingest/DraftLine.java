package vn.giaoviec.ingest;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Box;
import vn.giaoviec.model.Line.Role;

/**
 * A line as a reader found it, before normalisation; see {@link vn.giaoviec.model.Line}.
 *
 * @param text as printed; tabs part cells
 * @param seen its words, where they were recognised in a picture
 */
record DraftLine(
    String text, int page, Role role, int indent, int gap, Optional<Box> box, List<Word> seen) {
  DraftLine {
    seen = List.copyOf(seen);
  }

  /** A line whose letters are known. */
  DraftLine(String text, int page, Role role, int indent, int gap, Optional<Box> box) {
    this(text, page, role, indent, gap, box, List.of());
  }

  /** A line of the body whose place on the page is not known. */
  static DraftLine body(String text, int gap) {
    return new DraftLine(text, 1, Role.BODY, 0, gap, Optional.empty());
  }

  /** A furniture line whose place on the page is not known. */
  static DraftLine furniture(String text) {
    return new DraftLine(text, 1, Role.FURNITURE, 0, 0, Optional.empty());
  }

  DraftLine withGap(int newGap) {
    return new DraftLine(text, page, role, indent, newGap, box, seen);
  }

  DraftLine withText(String newText) {
    return new DraftLine(newText, page, role, indent, gap, box, seen);
  }
}
