package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * What is known of the document that cites.
 *
 * @param ownNumber its own number, which is no citation wherever it stands
 * @param leaveOut the regions where nothing is cited: letterhead, recipients, signature
 */
record CitationContext(Optional<String> ownNumber, List<Span> leaveOut) {
  CitationContext {
    leaveOut = List.copyOf(leaveOut);
  }

  /** A text of which nothing is known. */
  static CitationContext none() {
    return new CitationContext(Optional.empty(), List.of());
  }

  boolean leavesOut(int offset) {
    return leaveOut.stream().anyMatch(span -> span.contains(offset));
  }
}
