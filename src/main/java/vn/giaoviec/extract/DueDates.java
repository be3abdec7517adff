package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import vn.giaoviec.model.Due;

/**
 * Turns what a text says about time into the last calendar day that still meets it.
 *
 * <p>Periods are counted as the Civil Code 2015 has it, articles 144 to 148: the first day is not
 * counted, and a last day off moves to the next working day. A fixed calendar date never moves.
 */
final class DueDates {
  private static final int LONGEST_WAIT = 3660;

  private final Holidays holidays;

  DueDates(Holidays holidays) {
    this.holidays = holidays;
  }

  /**
   * A last day.
   *
   * @param provisional whether it rests on a holiday that is not announced yet
   */
  record LastDay(LocalDate day, boolean provisional) {}

  /** The last day that still meets {@code due}; empty where none can be named. */
  Optional<LastDay> lastDay(Due due) {
    return switch (due) {
      case Due.Before before -> Optional.of(fixed(before(before.when())));
      case Due.By by -> Optional.of(fixed(by(by.when())));
      case Due.During during -> Optional.of(fixed(during.last()));
      case Due.Within within -> within.anchor().flatMap(day -> counted(within.value(), day));
      case Due.From from -> Optional.empty();
      case Due.Every every -> Optional.empty();
      case Due.After after -> Optional.empty();
      case Due.Undated undated -> Optional.empty();
    };
  }

  private static LastDay fixed(LocalDate day) {
    return new LastDay(day, false);
  }

  /** The day before; but before four o'clock on a day is still that day. */
  private static LocalDate before(Due.When when) {
    boolean withinDay = when.time().filter(time -> time.isAfter(LocalTime.MIDNIGHT)).isPresent();
    return withinDay ? when.date() : when.date().minusDays(1);
  }

  /** That day; by midnight at its beginning is by the end of the day before. */
  private static LocalDate by(Due.When when) {
    boolean midnight = when.time().filter(LocalTime.MIDNIGHT::equals).isPresent();
    return midnight ? when.date().minusDays(1) : when.date();
  }

  private Optional<LastDay> counted(String value, LocalDate anchor) {
    if (value.endsWith("B")) {
      int days = Integer.parseInt(value.substring(1, value.length() - 1));
      return Optional.of(walk(anchor, Math.min(days, LONGEST_WAIT)));
    }
    if (value.startsWith("PT")) {
      return Optional.empty();
    }
    LocalDate end = anchor.plus(Period.parse(value));
    return Optional.of(walk(end, 0));
  }

  /** From {@code start} on {@code count} working days, then on to one if the day is off. */
  private LastDay walk(LocalDate start, int count) {
    LocalDate day = start;
    boolean provisional = holidays.isProvisional(day);
    int left = count;
    while (left > 0 || !holidays.isWorkingDay(day)) {
      day = day.plusDays(1);
      provisional |= holidays.isProvisional(day);
      left -= left > 0 && holidays.isWorkingDay(day) ? 1 : 0;
    }
    return new LastDay(day, provisional);
  }
}
