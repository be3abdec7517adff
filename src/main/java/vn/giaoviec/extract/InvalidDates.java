package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Reports what looks like a date and is none, as "ngày 31/02/2024": a clerk should ask back. */
final class InvalidDates {
  private InvalidDates() {}

  /** Adds a remark for each one inside {@code within} and outside the masks. */
  static void in(FoldedText text, Span within, List<Span> masked, List<Remark> remarks) {
    int at = text.folded().indexOf("ngay ", within.start());
    while (at >= 0 && at < within.end()) {
      int place = at;
      DateReader.Reading date = DateReader.at(text, at, within.end());
      boolean free = masked.stream().noneMatch(mask -> mask.contains(place));
      if (date != null && free && date.in(date.year() == 0 ? 2024 : date.year()).isEmpty()) {
        remarks.add(Remark.invalidDate(date.span(), CitationDraft.written(text, date.span())));
      }
      at = text.folded().indexOf("ngay ", at + 5);
    }
  }
}
