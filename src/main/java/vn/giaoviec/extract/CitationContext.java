package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    Span paragraph = holding(offset, paragraphs);
    return paragraph == null ? length : paragraph.end();
  }

  /** A text of which nothing is known. */
  static CitationContext none() {
    return new CitationContext(Optional.empty(), List.of(), List.of());
  }

  boolean leavesOut(int offset) {
    return holding(offset, leaveOut) != null;
  }

  /** The one of {@code spans} that holds {@code offset}: asked often, so without a function. */
  private static @Nullable Span holding(int offset, List<Span> spans) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.start() <= offset) {
        return span;
      } else {
        high = middle;
      }
    }
    return null;
  }
}
