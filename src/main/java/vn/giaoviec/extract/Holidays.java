package vn.giaoviec.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.text.Lexicon;

/** The days on which offices are closed or, for once, open: dated data, year by year. */
final class Holidays {
  private static final int LONGEST_LUNAR_MONTH = 30;

  private final Set<LocalDate> closed = new HashSet<>();
  private final Set<LocalDate> open = new HashSet<>();
  private final Set<LocalDate> provisional = new HashSet<>();
  private final Map<Integer, LocalDate> tet = new HashMap<>();
  private final Map<Integer, LocalDate> lastLunarMonth = new HashMap<>();
  private int firstYear = Integer.MAX_VALUE;
  private int lastYear = Integer.MIN_VALUE;

  Holidays() {
    for (Lexicon.Row row : Lexicon.read("holidays")) {
      LocalDate day = LocalDate.parse(row.get(0));
      (row.cells().get(2).equals("working") ? open : closed).add(day);
      if (row.cells().get(3).equals("provisional")) {
        provisional.add(day);
      }
      if (row.cells().get(1).equals("Mùng 1 Tết")) {
        tet.put(day.getYear(), day);
      }
      firstYear = Math.min(firstYear, day.getYear());
      lastYear = Math.max(lastYear, day.getYear());
    }
    for (Lexicon.Row row : Lexicon.read("lunar-months")) {
      LocalDate day = LocalDate.parse(row.get(0));
      lastLunarMonth.put(day.plusDays(LONGEST_LUNAR_MONTH).getYear(), day);
    }
  }

  /** The first day of the lunar month that ends with Tết of {@code year}, where known. */
  Optional<LocalDate> lastLunarMonth(int year) {
    return Optional.ofNullable(lastLunarMonth.get(year));
  }

  /** The working day that lies {@code count} of them before {@code day}. */
  LocalDate workingDaysBefore(LocalDate day, int count) {
    LocalDate at = day;
    for (int left = count; left > 0; left -= isWorkingDay(at) ? 1 : 0) {
      at = at.minusDays(1);
    }
    return at;
  }

  /** The first day of the lunar year that begins in {@code year}, where the table has it. */
  Optional<LocalDate> tet(int year) {
    return Optional.ofNullable(tet.get(year));
  }

  boolean isWorkingDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return open.contains(day) || !weekend && !closed.contains(day);
  }

  /** Whether what is known of {@code day} may still change: not announced, or beyond the table. */
  boolean isProvisional(LocalDate day) {
    return provisional.contains(day) || day.getYear() < firstYear || day.getYear() > lastYear;
  }
}
