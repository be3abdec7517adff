package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.TimePoint.Open;
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
  private static final Cue THIS =
      Cue.of("(thang|qu[yi]|nam|tuan) (nay|sau|toi|ke tiep|tiep theo)(?![a-z])");
  private static final Cue EDGE = Cue.of("(dau|giua|cuoi|het) (?=thang|qu[yi]|nam|tuan)");
  private static final Cue BARE_MONTH = Cue.of("thang(?= ?[.,;)]|$)");
  private static final Cue BARE_YEAR = Cue.of("nam(?! hoc)(?![a-z])(?! {1,3}(?:19|20)\\d{2})");
  private static final Cue QUARTER =
      Cue.of("(?:het )?qu[yi] {1,3}(iv|[il]{1,3}|[1-4])(?![a-z\\d])(?:" + OF_YEAR + YEAR + ")?");
  private static final Cue HALF =
      Cue.of("(?:0?(6|9)|(sau|chin)) thang (dau|cuoi) (?:cua )?nam(?! hoc)(?: {1,3}" + YEAR + ")?");
  private static final Cue WHOLE_YEAR = Cue.of("nam {1,3}" + YEAR + "(?! ?-)");
  private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

  private final IssueDate issued;

  PeriodReader(IssueDate issued) {
    this.issued = issued;
  }

  /** The period named at {@code from}, or the day that begins or ends it; null if none is. */
  TimePoint.@Nullable Reading at(FoldedText text, int from, int end) {
    Matcher edge = EDGE.at(text, from, end);
    if (edge == null) {
      return period(text, from, end);
    }
    TimePoint.Reading whole = period(text, edge.end(), end);
    return edge(whole != null ? whole : bare(text, edge.end(), end), edge.group(1));
  }

  private TimePoint.@Nullable Reading period(FoldedText text, int from, int end) {
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
    Matcher year = WHOLE_YEAR.at(text, from, end);
    return year != null ? months(year, 1, 12, year(year.group(1))) : near(text, from, end);
  }

  /** The month or year of "vào cuối tháng", "cuối năm", which name none. */
  private TimePoint.@Nullable Reading bare(FoldedText text, int from, int end) {
    Matcher month = BARE_MONTH.at(text, from, end);
    if (month != null) {
      return span(month, issued.month(), 1, Open.MONTH_END);
    }
    Matcher year = BARE_YEAR.at(text, from, end);
    return year == null ? null : months(year, 1, 12, 0);
  }

  /** The beginning, middle or end of a period (Civil Code 2015, article 146). */
  private static TimePoint.@Nullable Reading edge(TimePoint.@Nullable Reading whole, String word) {
    if (whole == null
        || !(whole.point() instanceof TimePoint.Period(var first, var last, var value, var open))) {
      return null;
    }
    LocalDate day =
        switch (word) {
          case "dau" -> first;
          case "giua" -> middle(YearMonth.from(first), YearMonth.from(last));
          default -> last;
        };
    Open known = open == Open.MONTH_END && !word.equals("cuoi") ? Open.MONTH : open;
    return TimePoint.Reading.of(TimePoint.Day.of(day, known), whole.end());
  }

  private static LocalDate middle(YearMonth first, YearMonth last) {
    int months = 1 + (int) first.until(last, ChronoUnit.MONTHS);
    return months % 2 == 1
        ? first.plusMonths(months / 2).atDay(15)
        : first.plusMonths(months / 2 - 1L).atEndOfMonth();
  }

  /** "tháng này", "quý sau", "tuần tới". */
  private TimePoint.@Nullable Reading near(FoldedText text, int from, int end) {
    Matcher near = THIS.at(text, from, end);
    if (near == null) {
      return null;
    }
    int ahead = near.group(2).equals("nay") ? 0 : 1;
    YearMonth month = issued.month();
    return switch (near.group(1)) {
      case "thang" -> span(near, month.plusMonths(ahead), 1, Open.ALL);
      case "quy", "qui" -> {
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3);
        yield span(near, first.plusMonths(3L * ahead), 3, Open.ALL);
      }
      case "nam" -> span(near, YearMonth.of(month.getYear() + ahead, 1), 12, Open.ALL);
      default -> week(near, issued.earliest().plusWeeks(ahead));
    };
  }

  private static TimePoint.Reading week(Matcher match, LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    LocalDate sunday = monday.plusDays(6);
    return TimePoint.Reading.of(
        new TimePoint.Period(monday, sunday, monday + "/" + sunday, Open.TODAY), match.end());
  }

  private static int year(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private TimePoint.@Nullable Reading months(Matcher match, int month, int length, int year) {
    if (month < 1 || month > 12) {
      return null;
    }
    if (year > 0) {
      return span(match, YearMonth.of(year, month), length, Open.NOTHING);
    }
    YearMonth first = YearMonth.of(issued.month().getYear(), month);
    boolean over = first.plusMonths(length - 1L).isBefore(issued.month());
    return span(match, over ? first.plusYears(1) : first, length, Open.YEAR);
  }

  private static TimePoint.Reading span(Matcher match, YearMonth first, int length, Open open) {
    YearMonth last = first.plusMonths(length - 1L);
    String value =
        length == 12 && first.getMonthValue() == 1
            ? String.valueOf(first.getYear())
            : length == 1 ? first.toString() : first + "/" + last;
    return TimePoint.Reading.of(
        new TimePoint.Period(first.atDay(1), last.atEndOfMonth(), value, open), match.end());
  }
}
