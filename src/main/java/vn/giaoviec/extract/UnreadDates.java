package vn.giaoviec.extract;

import java.util.List;
import java.util.regex.Matcher;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.Span;

/**
 * Reports what looks like a date or a deadline and could not be read: "ngày 31/02/2024" is in no
 * calendar, "trước 1S giờ ngày 05/02" is damaged. A clerk should ask back; nothing is guessed.
 */
final class UnreadDates {
  /** A day without a year is judged by a year that has them all. */
  private static final int LEAP_YEAR = 2024;

  private static final Cue DAY = Cue.frequent("ngay {1,3}[\\doil|]");

  /** Words behind which nothing but a time can follow. */
  private static final Cue LIMIT =
      Cue.frequent("(?:truoc|(?:cham|muon|tre) nhat(?: la| vao| den| truoc)*+)(?: luc)? {1,3}");

  /** How a time goes on behind them, however damaged its signs. */
  private static final Cue TIME =
      Cue.frequent(
          "(?:ngay {1,3}\\S{0,2}\\d\\S{0,9}"
              + "|\\S{1,4} ?(?:gio|h)(?: ?\\d{2})?(?: phut)?,? {1,3}ngay \\d[\\d/.-]{0,9}(?<=\\d)"
              + "|\\d{1,2} ?/ ?\\d{1,2} ?/ ?\\S{2,4}"
              + "|(?:ngay )?(?:m[uo]ng )?\\d{1,2} thang (?:chap|gieng)|\\d{1,2} tet"
              + "|tet (?:nguyen dan|am lich|co truyen|duong lich))");

  private UnreadDates() {}

  /** Adds a remark if a date that no calendar has, or a deadline nobody can read, begins there. */
  static void at(DeadlineRule.Clause clause, int at, List<Remark> remarks) {
    if (DAY.at(clause.text(), at, clause.limit()) != null) {
      invalid(clause, at, remarks);
      return;
    }
    Matcher cue = LIMIT.at(clause.text(), at, clause.limit());
    Matcher time = cue == null ? null : TIME.at(clause.text(), cue.end(), clause.limit());
    if (cue == null
        || time == null
        || clause.times().at(clause.text(), cue.end(), clause.limit()) != null) {
      return;
    }
    DateReader.Reading date = DateReader.at(clause.text(), cue.end(), clause.limit());
    boolean named = clause.folded().startsWith("ngay", cue.end());
    if (date == null || LunarReader.isLunar(clause.text(), date.span().end(), clause.limit())) {
      Span span = new Span(at, time.end());
      remarks.add(Remark.unread(span, CitationDraft.written(clause.text(), span)));
    } else if (!named && !TimeReader.isFraction(clause.text(), cue.end(), date)) {
      // A day behind "ngày" is judged when the search comes to that word.
      invalid(clause, cue.end(), remarks);
    }
  }

  /** Whether the date at {@code at} is in no calendar; if so, {@code remarks} gets one. */
  private static boolean invalid(DeadlineRule.Clause clause, int at, List<Remark> remarks) {
    DateReader.Reading date = DateReader.at(clause.text(), at, clause.limit());
    int year = date == null || date.year() == 0 ? LEAP_YEAR : date.year();
    if (date == null || date.in(year).isPresent()) {
      return false;
    }
    remarks.add(Remark.invalidDate(date.span(), CitationDraft.written(clause.text(), date.span())));
    return true;
  }
}
