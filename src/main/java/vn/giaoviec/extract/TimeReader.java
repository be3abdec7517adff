package vn.giaoviec.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.TimePoint.Open;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/**
 * Reads the time that is named at a place: a day, a month, a quarter, a year, or what recurs.
 *
 * <p>What the text leaves out is filled from the document's date: a day without a year is the next
 * such day. What was filled in is told with the time, so that nothing rests on a date unseen.
 */
final class TimeReader {
  /**
   * Stands in for an unknown date of issue: a leap year that no notice names. {@link OpenDates}
   * takes out again what it filled in.
   */
  static final LocalDate STAND_IN = LocalDate.of(1948, 1, 1);

  private static final int REACH = 90;

  private static final Cue CLOCK =
      Cue.of(
          "(?:luc )?(\\d{1,2}) ?(?:gio|h|g|:) ?(\\d{2})?(?: ?phut|')?(?: (sang|chieu|toi))?,? {0,3}"
              + "(?:,? ?"
              + Weekdays.NAME
              + ",? ?\\(?(?=ngay|\\d))?(?:cua |trong )?(?=ngay|\\d|thu |chu |mung |mong )");
  private static final Cue WEEKDAY = Cue.of(Weekdays.NAME + ",? ?\\(?(?=ngay|\\d)");
  private static final Cue NAMED_DAY =
      Cue.of("(?:ngay )?(?:le )?(?:quoc khanh|quoc te lao dong|chien thang) ?\\(?(?=ngay|\\d)");

  /** How every wording of a time begins: one question in place of the many below. */
  private static final Cue BEGINNING =
      Cue.of(
          "[\\doil|\\]]|luc|ngay|th[au]|ch[ui]|qu|n[ag]|t[eu]|dau|giua|cuoi|het|sau|vao|le |lam"
              + "|hang|moi|mot|m[uo]ng|dinh|ca ");

  private static final Cue DAY_ONLY =
      Cue.of(
          "ngay {1,3}(\\d{1,2})(?! ?[/.-] ?\\d|\\d| {0,3}tet)(?: (thang nay)| (thang (?:sau|toi))"
              + "(?![a-z])| (?!thang|ngay|lam|gio)| ?(?=[,.;)]|$))");

  /** The year behind a day and month that name none. */
  private static final Cue WHOSE_YEAR = Cue.of(",? nam (nay|sau|toi)(?![a-z])");

  private final IssueDate issued;
  private final Holidays holidays;
  private final PeriodReader periods;
  private final LunarReader lunar;
  private final WorkdayReader workdays;

  TimeReader(@Nullable IssueDate issued, Holidays holidays) {
    this.issued = issued == null ? IssueDate.of(STAND_IN) : issued;
    this.holidays = holidays;
    this.periods = new PeriodReader(this.issued);
    this.lunar = new LunarReader(this.issued, holidays);
    this.workdays = new WorkdayReader(periods, holidays);
  }

  /** The day of the document, or of what stands in for it. */
  TimePoint.Day today() {
    return TimePoint.Day.of(issued.earliest(), Open.TODAY);
  }

  Holidays holidays() {
    return holidays;
  }

  /** The time named at {@code from}; null if none is. */
  TimePoint.@Nullable Reading at(FoldedText text, int from, int limit) {
    int end = Math.min(limit, from + REACH);
    if (from >= end || BEGINNING.at(text, from, end) == null) {
      return null;
    }
    TimePoint.Reading recurring = Recurrences.at(text, from, end);
    if (recurring != null) {
      return recurring;
    }
    TimePoint.Reading day = day(text, from, end);
    return day != null ? day : periods.at(text, from, end);
  }

  private TimePoint.@Nullable Reading day(FoldedText text, int from, int end) {
    Matcher clock = CLOCK.at(text, from, end);
    if (clock != null) {
      return at(text, clock, end);
    }
    Matcher weekday = WEEKDAY.at(text, from, end);
    Matcher named = weekday != null ? weekday : NAMED_DAY.at(text, from, end);
    TimePoint.Reading workday = workdays.at(text, from, end);
    TimePoint.Reading day =
        workday != null
            ? workday
            : date(text, named == null ? from : named.end(), end, Optional.empty());
    return day != null && named != null && named.group().endsWith("(")
        ? closed(text, day, end)
        : day;
  }

  /** "thứ Sáu (25/3/2022)" ends with its bracket. */
  private static TimePoint.Reading closed(FoldedText text, TimePoint.Reading day, int end) {
    boolean bracket = day.end() < end && text.folded().charAt(day.end()) == ')';
    return bracket ? new TimePoint.Reading(day.point(), day.end() + 1, day.repaired()) : day;
  }

  private TimePoint.@Nullable Reading at(FoldedText text, Matcher clock, int end) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    boolean afternoon = clock.group(3) != null && !clock.group(3).equals("sang") && hour < 12;
    boolean midnight = hour == 24 && minute == 0;
    try {
      LocalTime time = LocalTime.of(midnight ? 0 : afternoon ? hour + 12 : hour, minute);
      TimePoint.Reading read = date(text, clock.end(), end, Optional.of(time));
      // The last hour of a day is the first of the next one.
      return midnight && read != null && read.point() instanceof TimePoint.Day day
          ? new TimePoint.Reading(
              new TimePoint.Day(day.date().plusDays(1), day.time(), day.open()),
              read.end(),
              read.repaired())
          : read;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private TimePoint.@Nullable Reading date(
      FoldedText text, int from, int end, Optional<LocalTime> time) {
    TimePoint.Reading unsolar = lunar.at(text, from, end, time);
    if (unsolar != null) {
      return unsolar;
    }
    DateReader.Reading date = DateReader.at(text, from, end);
    if (date == null) {
      TimePoint.Reading only = dayOnly(text, from, end, time);
      return only != null ? only : weekday(text, from, end, time);
    }
    boolean fraction = date.year() == 0 && isFraction(text, from, date);
    if (fraction || LunarReader.isLunar(text, date.span().end(), end)) {
      return null;
    }
    return date.year() > 0
        ? date.date()
            .map(day -> reading(day, time, Open.NOTHING, date.span().end(), date.repaired()))
            .orElse(null)
        : undated(text, date, end, time);
  }

  private static TimePoint.Reading reading(
      LocalDate day, Optional<LocalTime> time, Open open, int end, boolean repaired) {
    return new TimePoint.Reading(new TimePoint.Day(day, time, open), end, repaired);
  }

  /** "7/12 xã", "4/11 tiêu chí": what is counted follows, and no "ngày" stands before. */
  static boolean isFraction(FoldedText text, int from, DateReader.Reading date) {
    if (text.folded().startsWith("ngay", from)) {
      return false;
    }
    int next = text.skipBlanks(date.span().end(), text.length());
    String word = text.folded().substring(next, text.wordEnd(next));
    return List.of(
            "xa", "phuong", "huyen", "ho", "don", "tieu", "diem", "truong", "thi", "to", "co",
            "nguoi", "dong", "thon", "ap", "nhiem", "chi", "km", "bo", "so", "nganh", "doi", "can")
        .contains(word);
  }

  private TimePoint.@Nullable Reading undated(
      FoldedText text, DateReader.Reading date, int end, Optional<LocalTime> time) {
    Matcher whose = WHOSE_YEAR.at(text, date.span().end(), end);
    int year = issued.month().getYear();
    Optional<LocalDate> same = date.in(year);
    boolean next =
        whose != null
            ? !whose.group(1).equals("nay")
            : same.isEmpty() || same.get().isBefore(issued.earliest());
    int stop = whose != null ? whose.end() : date.span().end();
    return (next ? date.in(year + 1) : same)
        .map(day -> reading(day, time, Open.YEAR, stop, date.repaired()))
        .orElse(null);
  }

  private TimePoint.@Nullable Reading dayOnly(
      FoldedText text, int from, int end, Optional<LocalTime> time) {
    Matcher only = DAY_ONLY.at(text, from, end);
    if (only == null) {
      return null;
    }
    int day = Integer.parseInt(only.group(1));
    YearMonth month = issued.month();
    boolean over = issued.day().isPresent() && day < issued.day().getAsInt();
    if (only.group(3) != null || only.group(2) == null && over) {
      month = month.plusMonths(1);
    }
    if (day < 1 || day > month.lengthOfMonth()) {
      return null;
    }
    int stop = only.group(2) != null || only.group(3) != null ? only.end() : only.end(1);
    return reading(month.atDay(day), time, Open.MONTH, stop, false);
  }

  private TimePoint.@Nullable Reading weekday(
      FoldedText text, int from, int end, Optional<LocalTime> time) {
    Weekdays.Named named = Weekdays.at(text, from, end);
    if (named == null) {
      return null;
    }
    LocalDate today = issued.earliest();
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    LocalDate day = monday.plusDays(named.day().getValue() - 1L);
    boolean later = named.week() == Weekdays.Week.NEXT;
    boolean over = named.week() == Weekdays.Week.UNTOLD && day.isBefore(today);
    Open open = named.week() == Weekdays.Week.UNTOLD ? Open.WEEK : Open.TODAY;
    return reading(later || over ? day.plusWeeks(1) : day, time, open, named.end(), false);
  }
}
