package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What a time expression names, without the word that makes it a deadline. */
sealed interface TimePoint {
  /** A day of the calendar. */
  record Day(LocalDate date, Optional<LocalTime> time) implements TimePoint {}

  /** A day and month whose year the text does not tell; {@code date} is the next such date. */
  record Undated(LocalDate date, Optional<LocalTime> time) implements TimePoint {}

  /** A day whose month the text does not tell: "trước ngày 20". */
  record DayOfMonth(int day, LocalDate date) implements TimePoint {}

  /** A month, a quarter, a year; the value as the contract writes it. */
  record Period(LocalDate first, LocalDate last, String value) implements TimePoint {}

  /** Again and again, as an RFC 5545 RRULE. */
  record Recurring(String rule) implements TimePoint {}

  /**
   * A time expression in the text.
   *
   * @param repaired whether digits had to be restored
   */
  record Reading(TimePoint point, int end, boolean repaired) {
    static Reading of(TimePoint point, int end) {
      return new Reading(point, end, false);
    }
  }

  /** The last day it covers; empty for what recurs. */
  default Optional<LocalDate> lastDay() {
    return switch (this) {
      case Day day -> Optional.of(day.date());
      case Undated day -> Optional.of(day.date());
      case DayOfMonth day -> Optional.of(day.date());
      case Period period -> Optional.of(period.last());
      case Recurring recurring -> Optional.empty();
    };
  }

  /** The first day it covers; empty for what recurs. */
  default Optional<LocalDate> firstDay() {
    return this instanceof Period period ? Optional.of(period.first()) : lastDay();
  }
}
