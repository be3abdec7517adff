package vn.giaoviec.structure;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.DocumentKind;
import vn.giaoviec.text.Span;

/**
 * Everything above the body.
 *
 * @param end the first row of the body
 * @param stretches the regions of the rows before it
 * @param letterhead the pieces of the letterhead
 * @param heading kind and subject as titled; empty for letters
 * @param addressees the rows of "Kinh gui", from and to; equal if there are none
 * @param authority the line that says who decides, above the grounds
 */
record Head(
    int end,
    List<Stretch> stretches,
    List<Piece> letterhead,
    Optional<Heading> heading,
    Span addressees,
    Optional<Span> authority) {
  Head {
    stretches = List.copyOf(stretches);
    letterhead = List.copyOf(letterhead);
  }

  /**
   * The title.
   *
   * @param subject the lines below it
   * @param end the row behind it
   */
  record Heading(DocumentKind kind, Span span, List<Span> subject, int end) {
    Heading {
      subject = List.copyOf(subject);
    }
  }
}
