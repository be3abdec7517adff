package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Header;
import vn.giaoviec.text.Span;

/**
 * What is known of the document that cites.
 *
 * @param header of the document itself, whose own number is no citation wherever it stands
 * @param leaveOut in text order, where nothing is cited: letterhead, recipients, signature
 * @param paragraphs in text order: a citation does not reach from one into the next
 */
record CitationContext(Optional<Header> header, List<Span> leaveOut, List<Span> paragraphs) {
  CitationContext {
    leaveOut = List.copyOf(leaveOut);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Where the paragraph at {@code offset} ends; {@code length} outside all paragraphs. */
  int endOfParagraph(int offset, int length) {
    int at = Span.firstEndingBehind(offset, paragraphs, span -> span);
    boolean inside = at < paragraphs.size() && paragraphs.get(at).contains(offset);
    return inside ? paragraphs.get(at).end() : length;
  }

  /** A text of which nothing is known. */
  static CitationContext none() {
    return new CitationContext(Optional.empty(), List.of(), List.of());
  }

  boolean leavesOut(int offset) {
    int at = Span.firstEndingBehind(offset, leaveOut, span -> span);
    return at < leaveOut.size() && leaveOut.get(at).contains(offset);
  }
}
