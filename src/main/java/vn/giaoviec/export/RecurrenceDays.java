package vn.giaoviec.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days a rule names, without regard to how many periods it leaves out in between.
 *
 * @param months none for all of them, and so on
 * @param positions which of the days of a period are meant, counted from its end where negative
 */
record RecurrenceDays(
    String frequency,
    Set<Integer> months,
    Set<Integer> daysOfMonth,
    Set<String> weekdays,
    List<Integer> positions) {
  /**
   * @throws IllegalArgumentException where a part is not a number, weekday or frequency
   */
  static RecurrenceDays of(Map<String, String> parts) {
    String frequency = parts.getOrDefault("FREQ", "");
    if (!Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").contains(frequency)) {
      throw new IllegalArgumentException(frequency);
    }
    Set<String> weekdays = Set.copyOf(list(parts, "BYDAY"));
    Set<String> known =
        Arrays.stream(DayOfWeek.values()).map(Recurrence::code).collect(Collectors.toSet());
    if (!known.containsAll(weekdays)) {
      throw new IllegalArgumentException("BYDAY=" + parts.get("BYDAY"));
    }
    return new RecurrenceDays(
        frequency,
        Set.copyOf(numbers(parts, "BYMONTH")),
        Set.copyOf(numbers(parts, "BYMONTHDAY")),
        weekdays,
        numbers(parts, "BYSETPOS"));
  }

  boolean contains(LocalDate day) {
    if (!named(day)) {
      return false;
    }
    if (positions.isEmpty()) {
      return true;
    }
    List<LocalDate> period = period(day);
    return positions.stream()
        .map(position -> position < 0 ? period.size() + position : position - 1)
        .anyMatch(index -> index == period.indexOf(day));
  }

  private boolean named(LocalDate day) {
    return (months.isEmpty() || months.contains(day.getMonthValue()))
        && (daysOfMonth.isEmpty()
            || daysOfMonth.contains(day.getDayOfMonth())
            || daysOfMonth.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1))
        && (weekdays.isEmpty() || weekdays.contains(Recurrence.code(day.getDayOfWeek())));
  }

  private List<LocalDate> period(LocalDate day) {
    LocalDate first =
        switch (frequency) {
          case "WEEKLY" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case "MONTHLY" -> day.withDayOfMonth(1);
          case "YEARLY" -> day.withDayOfYear(1);
          default -> day;
        };
    LocalDate behind =
        switch (frequency) {
          case "WEEKLY" -> first.plusWeeks(1);
          case "MONTHLY" -> first.plusMonths(1);
          case "YEARLY" -> first.plusYears(1);
          default -> first.plusDays(1);
        };
    return first.datesUntil(behind).filter(this::named).toList();
  }

  static List<Integer> numbers(Map<String, String> parts, String name) {
    return list(parts, name).stream().map(Integer::valueOf).toList();
  }

  private static List<String> list(Map<String, String> parts, String name) {
    String values = parts.getOrDefault(name, "");
    return values.isEmpty() ? List.of() : List.of(values.split(","));
  }
}
