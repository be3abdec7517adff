package vn.giaoviec.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/**
 * Reads the time that is named at a place: a day, a month, a quarter, a year, or what recurs.
 *
 * <p>What the text leaves out is filled from the document's date: a day without a year is the next
 * such day. Without that date nothing is filled in, and nothing is found.
 */
final class TimeReader {
  private static final int REACH = 90;

  private static final Cue CLOCK =
      Cue.of(
          "(?:luc )?(\\d{1,2}) ?(?:gio|h|g|:) ?(\\d{2})?(?: ?phut|')?(?: (sang|chieu|toi))?,? {0,3}"
              + "(?:,? ?(?:ngay )?(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat),? ?\\(?)?"
              + "(?:cua |trong )?(?=ngay|\\d)");
  private static final Cue WEEKDAY =
      Cue.of("(?:ngay )?(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat),? ?\\(?(?=ngay|\\d)");
  private static final Cue NAMED_DAY =
      Cue.of("(?:ngay )?(?:le )?(?:quoc khanh|quoc te lao dong|chien thang) ?\\(?(?=ngay|\\d)");

  /** How every wording of a time begins: one question in place of the many below. */
  private static final Cue BEGINNING =
      Cue.of(
          "[\\doil|\\]]|luc|ngay|th[au]|ch[ui]|qu|n[ag]|t[eu]|dau|giua|cuoi|het|sau|vao|le |lam"
              + "|hang|moi|mot|dinh|ca ");

  private static final Cue TET =
      Cue.of(
          "tet(?: nguyen dan| am lich| co truyen)(?: (?!nam)[a-z]{2,5} [a-z]{2,5})?(?: nam)?"
              + "(?: (\\d{4}))?(?![a-z\\d])");
  private static final Cue DAY_ONLY =
      Cue.of(
          "ngay {1,3}(\\d{1,2})(?! ?[/.-] ?\\d|\\d)(?: (thang nay)| (?!thang|ngay|lam|gio)|"
              + " ?(?=[,.;)]|$))");

  private final @Nullable IssueDate issued;
  private final Holidays holidays;
  private final PeriodReader periods;

  TimeReader(@Nullable IssueDate issued, Holidays holidays) {
    this.issued = issued;
    this.holidays = holidays;
    this.periods = new PeriodReader(issued);
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
      Optional<LocalTime> time = time(clock);
      return time.isEmpty() ? null : date(text, clock.end(), end, time);
    }
    Matcher weekday = WEEKDAY.at(text, from, end);
    Matcher named = weekday != null ? weekday : NAMED_DAY.at(text, from, end);
    TimePoint.Reading date = date(text, named == null ? from : named.end(), end, Optional.empty());
    return date != null ? date : tet(text, from, end);
  }

  private static Optional<LocalTime> time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    boolean afternoon = clock.group(3) != null && !clock.group(3).equals("sang") && hour < 12;
    try {
      return Optional.of(LocalTime.of(hour == 24 ? 0 : afternoon ? hour + 12 : hour, minute));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private TimePoint.@Nullable Reading date(
      FoldedText text, int from, int end, Optional<LocalTime> time) {
    DateReader.Reading date = DateReader.at(text, from, end);
    if (date == null) {
      return time.isEmpty() ? dayOnly(text, from, end) : null;
    }
    if (date.year() > 0) {
      return date.date().isEmpty()
          ? null
          : new TimePoint.Reading(
              new TimePoint.Day(date.date().get(), time), date.span().end(), date.repaired());
    }
    Optional<LocalDate> next = isFraction(text, from, date) ? Optional.empty() : next(date);
    return next.isEmpty()
        ? null
        : new TimePoint.Reading(
            new TimePoint.Undated(next.get(), time), date.span().end(), date.repaired());
  }

  /** "7/12 xã", "4/11 tiêu chí": what is counted follows, and no "ngày" stands before. */
  private static boolean isFraction(FoldedText text, int from, DateReader.Reading date) {
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

  private Optional<LocalDate> next(DateReader.Reading date) {
    if (issued == null) {
      return Optional.empty();
    }
    int year = issued.month().getYear();
    Optional<LocalDate> same = date.in(year);
    return same.isEmpty() || same.get().isBefore(issued.earliest()) ? date.in(year + 1) : same;
  }

  private TimePoint.@Nullable Reading dayOnly(FoldedText text, int from, int end) {
    Matcher only = issued == null ? null : DAY_ONLY.at(text, from, end);
    if (only == null || issued == null) {
      return null;
    }
    int day = Integer.parseInt(only.group(1));
    YearMonth month = issued.month();
    if (issued.day().isPresent() && day < issued.day().getAsInt()) {
      month = month.plusMonths(1);
    }
    if (day < 1 || day > month.lengthOfMonth()) {
      return null;
    }
    int stop = only.group(2) != null ? only.end() : only.end(1);
    return TimePoint.Reading.of(new TimePoint.DayOfMonth(day, month.atDay(day)), stop);
  }

  private TimePoint.@Nullable Reading tet(FoldedText text, int from, int end) {
    Matcher tet = TET.at(text, from, end);
    if (tet == null) {
      return null;
    }
    Optional<LocalDate> first =
        tet.group(1) != null
            ? holidays.tet(Integer.parseInt(tet.group(1)))
            : issued == null ? Optional.empty() : nextTet(issued);
    return first
        .map(day -> TimePoint.Reading.of(new TimePoint.Day(day, Optional.empty()), tet.end()))
        .orElse(null);
  }

  private Optional<LocalDate> nextTet(IssueDate issued) {
    Optional<LocalDate> same = holidays.tet(issued.month().getYear());
    return same.filter(day -> !day.isBefore(issued.earliest()))
        .or(() -> holidays.tet(issued.month().getYear() + 1));
  }
}
