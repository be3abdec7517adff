package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.text.FoldedText;

/** Reports what looks like a date and is none, as "ngày 31/02/2024": a clerk should ask back. */
final class InvalidDates {
  /** A day without a year is judged by a year that has them all. */
  private static final int LEAP_YEAR = 2024;

  private InvalidDates() {}

  /** Remarks on the date that the word "ngày" at {@code at} opens, if the calendar lacks it. */
  static void at(FoldedText text, int at, int limit, List<Remark> remarks) {
    DateReader.Reading date = DateReader.at(text, at, limit);
    int year = date == null || date.year() == 0 ? LEAP_YEAR : date.year();
    if (date != null && date.in(year).isEmpty()) {
      remarks.add(Remark.invalidDate(date.span(), CitationDraft.written(text, date.span())));
    }
  }
}
