package vn.giaoviec.extract;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.TimePoint.Open;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/**
 * Reads two periods named together: "Quý III, IV/2024", "tháng 5 và tháng 6", "năm 2024 - 2025".
 */
final class PeriodRanges {
  private static final String JOIN = " ?(?:,|-|va) ?";
  private static final String YEAR = "(?:(?: ?/ ?| {1,3}nam {1,3})((?:19|20)\\d{2})(?![\\d/]))";
  private static final Cue QUARTERS =
      Cue.of(
          "qu[yi] {1,3}(iv|i{1,3}|[1-4])"
              + YEAR
              + "?"
              + JOIN
              + "(?:qu[yi] {1,3})?(iv|i{1,3}|[1-4])(?![a-z\\d])"
              + YEAR
              + "?");
  private static final Cue MONTHS =
      Cue.of(
          "thang {1,3}(\\d{1,2})(?!\\d)"
              + YEAR
              + "?"
              + JOIN
              + "(?:thang {1,3}(\\d{1,2})(?!\\d)"
              + YEAR
              + "?|(\\d{1,2})"
              + YEAR
              + ")");
  private static final Cue YEARS =
      Cue.of("nam {1,3}((?:19|20)\\d{2})" + JOIN + "(?:nam {1,3})?((?:19|20)\\d{2})(?![\\d/])");
  private static final List<String> NAMES = List.of("i", "ii", "iii", "iv");

  private PeriodRanges() {}

  /** The two periods at {@code from} as one; null if no two are named there. */
  static TimePoint.@Nullable Reading at(FoldedText text, int from, int limit, IssueDate issued) {
    Matcher years = YEARS.at(text, from, limit);
    if (years != null) {
      YearMonth first = YearMonth.of(Integer.parseInt(years.group(1)), 1);
      YearMonth last = YearMonth.of(Integer.parseInt(years.group(2)), 12);
      String value = first.getYear() + "/" + last.getYear();
      return reading(first, last, value, Open.NOTHING, years.end());
    }
    Matcher quarters = QUARTERS.at(text, from, limit);
    if (quarters != null) {
      int first = 3 * quarter(quarters.group(1)) - 2;
      int last = 3 * quarter(quarters.group(3));
      return months(quarters, first, last, quarters.group(4), issued);
    }
    Matcher months = MONTHS.at(text, from, limit);
    if (months == null) {
      return null;
    }
    boolean named = months.group(3) != null;
    int last = Integer.parseInt(months.group(named ? 3 : 5));
    String year = months.group(named ? 4 : 6);
    return months(months, Integer.parseInt(months.group(1)), last, year, issued);
  }

  private static int quarter(String name) {
    return NAMES.contains(name) ? NAMES.indexOf(name) + 1 : Integer.parseInt(name);
  }

  private static TimePoint.@Nullable Reading months(
      Matcher match, int first, int last, @Nullable String year, IssueDate issued) {
    boolean sound = first >= 1 && first <= 12 && last >= 1 && last <= 12;
    String of = year == null ? match.group(2) : year;
    if (!sound) {
      return null;
    }
    int lastYear = of != null ? Integer.parseInt(of) : issued.month().getYear();
    boolean apart = match.group(2) != null && year != null;
    YearMonth from = YearMonth.of(apart ? Integer.parseInt(match.group(2)) : lastYear, first);
    YearMonth to = YearMonth.of(lastYear, last);
    Open open = of == null ? Open.YEAR : Open.NOTHING;
    return reading(from, to, from + "/" + to, open, match.end());
  }

  private static TimePoint.@Nullable Reading reading(
      YearMonth first, YearMonth last, String value, Open open, int end) {
    return last.isAfter(first)
        ? TimePoint.Reading.of(
            new TimePoint.Period(first.atDay(1), last.atEndOfMonth(), value, open), end)
        : null;
  }
}
