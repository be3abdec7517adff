package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * What is known of the document that cites.
 *
 * @param ownNumber its own number, which is no citation wherever it stands
 * @param leaveOut in text order, where nothing is cited: letterhead, recipients, signature
 * @param paragraphs in text order: a citation does not reach from one into the next
 */
record CitationContext(Optional<String> ownNumber, List<Span> leaveOut, List<Span> paragraphs) {
  CitationContext {
    leaveOut = List.copyOf(leaveOut);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Where the paragraph at {@code offset} ends; {@code length} outside all paragraphs. */
  int endOfParagraph(int offset, int length) {
    int at = firstEndingBehind(offset, paragraphs);
    boolean inside = at < paragraphs.size() && paragraphs.get(at).contains(offset);
    return inside ? paragraphs.get(at).end() : length;
  }

  /** The first of {@code spans}, which are in text order, that ends behind {@code offset}. */
  private static int firstEndingBehind(int offset, List<Span> spans) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A text of which nothing is known. */
  static CitationContext none() {
    return new CitationContext(Optional.empty(), List.of(), List.of());
  }

  boolean leavesOut(int offset) {
    int at = firstEndingBehind(offset, leaveOut);
    return at < leaveOut.size() && leaveOut.get(at).contains(offset);
  }
}
