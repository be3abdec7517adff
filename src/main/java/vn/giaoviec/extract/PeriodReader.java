package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/** Reads the month, quarter, half or year that is named at a place, or the end of one. */
final class PeriodReader {
  private static final String OF_YEAR = "(?: ?/ ?| ?- ?| {1,3}nam {1,3}| {1,3}nam {0,3}/?| {1,3})";
  private static final String YEAR = "((?:19|20)\\d{2})(?![\\d/])";
  private static final Cue MONTH =
      Cue.of(
          "thang {1,3}(\\d{1,2})(?!\\d)(?:(?: ?/ ?| ?- ?| {1,3}nam {1,3})" + YEAR + ")?(?![/\\d])");
  private static final Cue THIS = Cue.of("(thang|qu[yi]|nam|tuan) (nay|sau|toi)(?![a-z])");
  private static final Cue MONTH_END =
      Cue.of(
          "(dau|giua|cuoi|het) thang {1,3}(\\d{1,2})(?!\\d)(?:(?: ?/ ?| {1,3}nam {1,3})"
              + YEAR
              + ")?");
  private static final Cue QUARTER =
      Cue.of("(?:het )?qu[yi] {1,3}(iv|[il]{1,3}|[1-4])(?![a-z\\d])(?:" + OF_YEAR + YEAR + ")?");
  private static final Cue HALF =
      Cue.of("(?:0?(6|9)|(sau|chin)) thang (dau|cuoi) (?:cua )?nam(?! hoc)(?: {1,3}" + YEAR + ")?");
  private static final Cue YEAR_END =
      Cue.of("(dau|giua|cuoi|het) nam(?! hoc)(?: {1,3}" + YEAR + ")?(?![a-z])");
  private static final Cue WHOLE_YEAR = Cue.of("nam {1,3}" + YEAR + "(?! ?-)");
  private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

  private final @Nullable IssueDate issued;

  PeriodReader(@Nullable IssueDate issued) {
    this.issued = issued;
  }

  /** The period named at {@code from}; null if none is. */
  TimePoint.@Nullable Reading at(FoldedText text, int from, int end) {
    TimePoint.Reading ends = ends(text, from, end);
    if (ends != null) {
      return ends;
    }
    TimePoint.Reading range = PeriodRanges.at(text, from, end, issued);
    if (range != null) {
      return range;
    }
    Matcher month = MONTH.at(text, from, end);
    if (month != null) {
      return months(month, Integer.parseInt(month.group(1)), 1, year(month.group(2)));
    }
    Matcher quarter = QUARTER.at(text, from, end);
    if (quarter != null) {
      String name = quarter.group(1).replace('l', 'i');
      int number = QUARTERS.contains(name) ? QUARTERS.indexOf(name) + 1 : Integer.parseInt(name);
      return months(quarter, 3 * number - 2, 3, year(quarter.group(2)));
    }
    Matcher half = HALF.at(text, from, end);
    if (half != null) {
      int length = "9".equals(half.group(1)) || "chin".equals(half.group(2)) ? 9 : 6;
      int first = half.group(3).equals("dau") ? 1 : 13 - length;
      return months(half, first, length, year(half.group(4)));
    }
    return whole(text, from, end);
  }

  private TimePoint.@Nullable Reading ends(FoldedText text, int from, int end) {
    Matcher month = MONTH_END.at(text, from, end);
    if (month != null) {
      TimePoint.Reading whole =
          months(month, Integer.parseInt(month.group(2)), 1, year(month.group(3)));
      return whole == null ? null : edge(whole, month.group(1), 15);
    }
    Matcher year = YEAR_END.at(text, from, end);
    if (year == null) {
      return null;
    }
    TimePoint.Reading whole = months(year, 1, 12, year(year.group(2)));
    return whole == null ? null : edge(whole, year.group(1), 181);
  }

  /** The beginning, middle or end of a period (Civil Code 2015, article 146). */
  private static TimePoint.Reading edge(TimePoint.Reading whole, String word, int middle) {
    TimePoint.Period period = (TimePoint.Period) whole.point();
    LocalDate day =
        switch (word) {
          case "dau" -> period.first();
          case "giua" ->
              middle == 15
                  ? period.first().withDayOfMonth(15)
                  : period.first().withMonth(6).withDayOfMonth(30);
          default -> period.last();
        };
    return TimePoint.Reading.of(new TimePoint.Day(day, Optional.empty()), whole.end());
  }

  private TimePoint.@Nullable Reading whole(FoldedText text, int from, int end) {
    Matcher year = WHOLE_YEAR.at(text, from, end);
    if (year != null) {
      return months(year, 1, 12, year(year.group(1)));
    }
    Matcher current = issued == null ? null : THIS.at(text, from, end);
    if (current == null || issued == null) {
      return null;
    }
    int ahead = current.group(2).equals("nay") ? 0 : 1;
    YearMonth month = issued.month();
    return switch (current.group(1)) {
      case "thang" -> span(current, month.plusMonths(ahead), 1);
      case "quy", "qui" ->
          span(
              current,
              month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(3L * ahead),
              3);
      case "nam" -> span(current, YearMonth.of(month.getYear() + ahead, 1), 12);
      default -> issued.day().isEmpty() ? null : week(current, issued.earliest().plusWeeks(ahead));
    };
  }

  private static TimePoint.Reading week(Matcher match, LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    LocalDate sunday = monday.plusDays(6);
    return TimePoint.Reading.of(
        new TimePoint.Period(monday, sunday, monday + "/" + sunday), match.end());
  }

  private static int year(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private TimePoint.@Nullable Reading months(Matcher match, int month, int length, int year) {
    if (month < 1 || month > 12 || year == 0 && issued == null) {
      return null;
    }
    int of = year;
    if (of == 0 && issued != null) {
      YearMonth last = YearMonth.of(issued.month().getYear(), month).plusMonths(length - 1L);
      of = last.isBefore(issued.month()) ? last.getYear() + 1 : issued.month().getYear();
    }
    return span(match, YearMonth.of(of, month), length);
  }

  private static TimePoint.Reading span(Matcher match, YearMonth first, int length) {
    YearMonth last = first.plusMonths(length - 1L);
    String value =
        length == 12 && first.getMonthValue() == 1
            ? String.valueOf(first.getYear())
            : length == 1 ? first.toString() : first + "/" + last;
    return TimePoint.Reading.of(
        new TimePoint.Period(first.atDay(1), last.atEndOfMonth(), value), match.end());
  }
}
