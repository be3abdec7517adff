package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.TimePoint.Open;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/**
 * Reads days of the lunar year's end and beginning: "Tết Nguyên đán 2030", "20 tháng Chạp", "mùng
 * 10 tháng Giêng", "28 Tết", "25/12 âm lịch". Other lunar months are not in the table of holidays,
 * and not read.
 */
final class LunarReader {
  private static final String OF_YEAR =
      "(?: nam)?(?: (?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) [a-z]{2,4})?"
          + "(?:,? ?-? ?(?:nam )?((?:19|20)\\d{2})(?![\\d/]))?";
  private static final Cue TET =
      Cue.frequent("tet(?: nguyen dan| am lich| co truyen)" + OF_YEAR + "(?![a-z\\d])");

  /** "trước Tết" alone; the New Year of the sun and the feasts of other months are others. */
  private static final Cue BARE_TET =
      Cue.frequent("tet(?: am)?(?= ?[.,;:)]|$| (?:it nhat|toi thieu|khoang|\\d))");

  private static final Cue NEW_YEAR =
      Cue.frequent("tet duong lich(?: nam)?(?: ((?:19|20)\\d{2})(?![\\d/]))?(?![a-z])");
  private static final Cue DAY =
      Cue.frequent(
          "(?:ngay )?(?:m[uo]ng )?(\\d{1,2}),? (?:thang (chap|gieng)|(?:am lich )?(tet))(?![a-z])"
              + "(?: am lich)?"
              + OF_YEAR);
  private static final Cue FIGURES =
      Cue.frequent(
          "(?:ngay )?(\\d{1,2})(?: ?/ ?| thang )(0?1|12)(?: ?(?:/| nam) ?((?:19|20)\\d{2}))?"
              + " ?\\(?(?:am lich|al)(?![a-z])\\)?");
  private static final Cue LUNAR = Cue.frequent(" ?\\(?(?:am lich|al)(?![a-z])");

  private static final int JUST_OVER = 30;

  private final IssueDate issued;
  private final Holidays holidays;

  LunarReader(IssueDate issued, Holidays holidays) {
    this.issued = issued;
    this.holidays = holidays;
  }

  /** Whether a date that ends at {@code at} is one of the lunar calendar. */
  static boolean isLunar(FoldedText text, int at, int limit) {
    return LUNAR.at(text, at, limit) != null;
  }

  TimePoint.@Nullable Reading at(FoldedText text, int from, int limit, Optional<LocalTime> time) {
    Matcher tet = TET.at(text, from, limit);
    if (tet != null) {
      return reading(holidays::tet, tet, tet.group(1), 1, time);
    }
    Matcher bare = text.capitalAt(from) ? BARE_TET.at(text, from, limit) : null;
    if (bare != null) {
      return reading(holidays::tet, bare, null, 1, time);
    }
    Matcher solar = NEW_YEAR.at(text, from, limit);
    if (solar != null) {
      return reading(year -> Optional.of(LocalDate.of(year, 1, 1)), solar, solar.group(1), 1, time);
    }
    Matcher named = DAY.at(text, from, limit);
    Matcher day = named != null ? named : FIGURES.at(text, from, limit);
    return day == null ? null : inMonth(day, named != null, time);
  }

  private TimePoint.@Nullable Reading inMonth(
      Matcher match, boolean named, Optional<LocalTime> time) {
    int day = Integer.parseInt(match.group(1));
    String month = match.group(2);
    // "28 Tết" is in the last month, "mùng 3 Tết" in the first.
    boolean last = month == null ? day > 15 : month.equals("chap") || month.equals("12");
    String year = match.group(named ? 4 : 3);
    if (day < 1 || day > 30) {
      return null;
    }
    // A lunar year ends in the next solar one: the 20th of Chạp 2022 is a day of January 2023.
    boolean lunarYear = last && month != null && year != null;
    String of = lunarYear ? String.valueOf(Integer.parseInt(year) + 1) : year;
    return reading(last ? holidays::lastLunarMonth : holidays::tet, match, of, day, time);
  }

  /** The day in the lunar month that {@code starts} tells for a year: the one written or next. */
  private TimePoint.@Nullable Reading reading(
      IntFunction<Optional<LocalDate>> starts,
      Matcher match,
      @Nullable String written,
      int day,
      Optional<LocalTime> time) {
    if (written != null) {
      return starts
          .apply(Integer.parseInt(written))
          .map(first -> reading(first, day, time, Open.NOTHING, match.end()))
          .orElse(null);
    }
    int year = issued.month().getYear();
    Optional<LocalDate> same = starts.apply(year).map(first -> first.plusDays(day - 1L));
    if (same.filter(this::justOver).isPresent()) {
      return null;
    }
    return starts
        .apply(year)
        .filter(first -> !first.plusDays(day - 1L).isBefore(issued.earliest()))
        .or(() -> starts.apply(year + 1))
        .map(first -> reading(first, day, time, Open.ALL, match.end()))
        .orElse(null);
  }

  /** Whether a notice may well speak of the feast that is over, and not of the next one. */
  private boolean justOver(LocalDate day) {
    LocalDate today = issued.earliest();
    return day.isBefore(today) && day.plusDays(JUST_OVER).isAfter(today);
  }

  private static TimePoint.Reading reading(
      LocalDate first, int day, Optional<LocalTime> time, Open open, int end) {
    return TimePoint.Reading.of(new TimePoint.Day(first.plusDays(day - 1L), time, open), end);
  }
}
