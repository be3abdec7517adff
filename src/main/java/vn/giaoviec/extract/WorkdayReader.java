package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/** Reads the first or last working day of a period: "ngày làm việc cuối cùng của tháng 6/2022". */
final class WorkdayReader {
  private static final Cue CUE =
      Cue.of("(?:ngay )?lam viec (cuoi cung|dau tien) (?:cua |trong )?(?=thang|qu[yi]|nam|tuan)");

  private final PeriodReader periods;
  private final Holidays holidays;

  WorkdayReader(PeriodReader periods, Holidays holidays) {
    this.periods = periods;
    this.holidays = holidays;
  }

  TimePoint.@Nullable Reading at(FoldedText text, int from, int limit) {
    Matcher cue = CUE.at(text, from, limit);
    TimePoint.Reading whole = cue == null ? null : periods.at(text, cue.end(), limit);
    if (cue == null
        || whole == null
        || !(whole.point() instanceof TimePoint.Period(var first, var last, var value, var open))) {
      return null;
    }
    boolean atEnd = cue.group(1).startsWith("cuoi");
    LocalDate day = atEnd ? last : first;
    while (!holidays.isWorkingDay(day)) {
      day = day.plusDays(atEnd ? -1 : 1);
    }
    return TimePoint.Reading.of(TimePoint.Day.of(day, open), whole.end());
  }
}
