package vn.giaoviec.export;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A deadline that comes again, as a calendar needs it: with the day it comes first, since programs
 * show an event on the day it starts even where its rule says otherwise.
 *
 * @param rule an RRULE without a time of day, which RFC 5545 forbids beside a plain day
 * @param assumed whether the notice names no day; then it is the last one of the week, month or
 *     year
 */
record Recurrence(LocalDate first, Optional<LocalTime> hour, String rule, boolean assumed) {
  private static final Set<String> KNOWN =
      Set.of(
          "FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "BYHOUR", "BYMINUTE");

  private static final int MONTHS = 12;

  // The 29th of February may be eight years away.
  private static final int DAYS_TO_LOOK = 8 * 366;

  /**
   * The recurrence by {@code rule} from {@code from} on; empty for a rule that does not say when,
   * or says it in a way that no notice has.
   */
  static Optional<Recurrence> of(String rule, LocalDate from) {
    try {
      Map<String, String> parts = parts(rule);
      if (!parts.containsKey("FREQ") || !KNOWN.containsAll(parts.keySet())) {
        return Optional.empty();
      }
      Optional<LocalTime> hour = hour(parts);
      boolean assumed = settle(parts);
      RecurrenceDays days = RecurrenceDays.of(parts);
      return from.datesUntil(from.plusDays(DAYS_TO_LOOK))
          .filter(day -> days.contains(day) && (!assumed || endsPeriod(day, parts)))
          .findFirst()
          .map(first -> new Recurrence(first, hour, portable(parts), assumed));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> parts(String rule) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : rule.split(";")) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(part);
      }
      parts.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return parts;
  }

  private static Optional<LocalTime> hour(Map<String, String> parts) {
    String hour = parts.remove("BYHOUR");
    String minute = parts.remove("BYMINUTE");
    if (hour == null) {
      return Optional.empty();
    }
    return Optional.of(
        LocalTime.MIDNIGHT
            .withHour(Integer.parseInt(hour))
            .withMinute(minute == null ? 0 : Integer.parseInt(minute)));
  }

  /** Gives a rule that names no day the last one of its period; whether it had to. */
  private static boolean settle(Map<String, String> parts) {
    if (parts.containsKey("BYDAY") || parts.containsKey("BYMONTHDAY")) {
      return false;
    }
    switch (parts.getOrDefault("FREQ", "")) {
      case "WEEKLY" -> parts.put("BYDAY", "FR");
      case "MONTHLY" -> parts.put("BYMONTHDAY", "-1");
      case "YEARLY" -> {
        boolean wholeYear = parts.putIfAbsent("BYMONTH", "12") == null;
        parts.put("BYMONTHDAY", wholeYear ? "31" : "-1");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Quarters and half-years are those of the calendar, and not counted from the date of issue. */
  private static boolean endsPeriod(LocalDate day, Map<String, String> parts) {
    int interval = interval(parts);
    return !parts.getOrDefault("FREQ", "").equals("MONTHLY")
        || MONTHS % interval != 0
        || day.getMonthValue() % interval == 0;
  }

  /**
   * The same days in words that Outlook knows as well: it takes a list of months for an error. What
   * comes on the 31st comes in short months too, on their last day.
   */
  private static String portable(Map<String, String> parts) {
    Map<String, String> plain = new LinkedHashMap<>(parts);
    List<Integer> months = months(parts);
    boolean eachPeriod = interval(parts) == 1;
    if (eachPeriod && months.size() > 1 && even(months)) {
      plain.put("FREQ", "MONTHLY");
      plain.put("INTERVAL", Integer.toString(MONTHS / months.size()));
      plain.remove("BYMONTH");
    } else if (eachPeriod && months.size() == 1) {
      plain.put("FREQ", "YEARLY");
    }
    if (plain.getOrDefault("FREQ", "").equals("MONTHLY")) {
      plain.replace("BYMONTHDAY", "31", "-1");
    }
    return plain.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(";"));
  }

  private static List<Integer> months(Map<String, String> parts) {
    boolean byMonth = Set.of("MONTHLY", "YEARLY").contains(parts.getOrDefault("FREQ", ""));
    return byMonth
        ? RecurrenceDays.numbers(parts, "BYMONTH").stream().sorted().toList()
        : List.of();
  }

  private static boolean even(List<Integer> months) {
    int step = MONTHS / months.size();
    return MONTHS % months.size() == 0
        && IntStream.range(1, months.size())
            .allMatch(i -> months.get(i) - months.get(i - 1) == step);
  }

  private static int interval(Map<String, String> parts) {
    int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
    if (interval < 1) {
      throw new IllegalArgumentException("INTERVAL=" + interval);
    }
    return interval;
  }

  /** The name of a weekday in a rule. */
  static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
