package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * The citations of a document, resolved, with what else they are read by.
 *
 * @param drafts in text order
 * @param ids for each draft the id of the document it means
 * @param own the citing document
 * @param numbers where figures stand that are no citation's, in text order, also in parts that are
 *     left out
 */
record Cited(
    List<CitationDraft> drafts,
    List<String> ids,
    OwnDocument own,
    CitationContext context,
    List<Integer> numbers) {
  /** So many citations back is the one that is meant looked for. */
  static final int FARTHEST = 100;

  Cited {
    drafts = List.copyOf(drafts);
    ids = List.copyOf(ids);
    numbers = List.copyOf(numbers);
  }

  /** The index of the last draft that ends at or before {@code offset}; -1 if none does. */
  int before(int offset) {
    return Span.firstEndingBehind(offset, drafts, CitationDraft::tail) - 1;
  }

  /** Whether a citation stands in {@code span}. */
  boolean touches(Span span) {
    int next = before(span.start()) + 1;
    return next < drafts.size() && drafts.get(next).tail().overlaps(span);
  }

  /**
   * The index of the last document before {@code offset} that may be called {@code name}; or -1.
   */
  int nearest(String name, int offset) {
    int at = before(offset);
    int floor = Math.max(-1, at - FARTHEST);
    while (at > floor && !mayBeCalled(at, name)) {
      at--;
    }
    return at > floor ? at : -1;
  }

  /** Whether the document at {@code index} may be called {@code name}. */
  boolean mayBeCalled(int index, String name) {
    String kind = Vietnamese.fold(drafts.get(index).kind().orElse("Văn bản"));
    String said = Vietnamese.fold(name);
    return said.equals("van ban")
        || kind.startsWith(said)
        || said.startsWith(kind)
        || said.equals("cong van") && kind.equals("van ban")
        || said.equals("luat") && kind.equals("bo luat");
  }
}
