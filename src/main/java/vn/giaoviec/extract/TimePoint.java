package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What a time expression names, without the word that makes it a deadline. */
sealed interface TimePoint {
  /** What a text leaves open, to be filled from the document's date or from the sentence. */
  enum Open {
    NOTHING,
    /** A day and month, or a month: "ngày 15/4" is the next one. */
    YEAR,
    /** A day: "trước ngày 20". */
    MONTH,
    /** The end of some month: "vào cuối tháng". */
    MONTH_END,
    /** A weekday: "trước thứ Sáu". */
    WEEK,
    /** Told by the document's month alone: "trong tháng này", "trước Tết". */
    ALL,
    /** Told by the document's day alone: "trong ngày hôm nay", "tuần này". */
    TODAY;

    /** Whether the month of the document is not enough to tell what is meant. */
    boolean needsDay() {
      return this == WEEK || this == TODAY;
    }
  }

  /**
   * A day of the calendar.
   *
   * @param open what was filled in
   */
  record Day(LocalDate date, Optional<LocalTime> time, Open open) implements TimePoint {
    static Day of(LocalDate date, Open open) {
      return new Day(date, Optional.empty(), open);
    }
  }

  /**
   * A month, a quarter, a year.
   *
   * @param value as the contract writes it
   * @param open what was filled in
   */
  record Period(LocalDate first, LocalDate last, String value, Open open) implements TimePoint {
    boolean isYear() {
      return value.length() == 4;
    }
  }

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
      case Period period -> Optional.of(period.last());
      case Recurring recurring -> Optional.empty();
    };
  }

  /** The first day it covers; empty for what recurs. */
  default Optional<LocalDate> firstDay() {
    return this instanceof Period period ? Optional.of(period.first()) : lastDay();
  }

  /** What was filled in. */
  default Open open() {
    return switch (this) {
      case Day day -> day.open();
      case Period period -> period.open();
      case Recurring recurring -> Open.NOTHING;
    };
  }
}
