package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.DocumentKind;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** The header of a small notice that cites. */
final class HeaderOf {
  private static final Evidence GIVEN = Evidence.sure("header.test", "it is given");

  private HeaderOf() {}

  /** What is found in {@code text} if it is a {@code kind} with this number and issuer. */
  static Citations cited(String text, String code, String kind, String number, String issuer) {
    Header header =
        new Header(
            Optional.of(field(new DocumentKind(code, kind))),
            Optional.of(field(number)),
            Optional.of(field(IssueDate.of(LocalDate.of(2024, 6, 20)))),
            Optional.empty(),
            Optional.of(field(issuer)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    List<Span> whole = List.of(new Span(0, text.length()));
    return new CitationFinder()
        .find(FoldedText.of(text), new CitationContext(Optional.of(header), List.of(), whole));
  }

  private static <T> Header.Field<T> field(T value) {
    return new Header.Field<>(value, new Span(0, 0), GIVEN);
  }
}
