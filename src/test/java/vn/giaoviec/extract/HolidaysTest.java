package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoviec.text.Lexicon;

/**
 * Computes the table of holidays again, as far as law and heaven determine it: what was chosen year
 * by year (the days before Tết, the day beside 02/9, swaps) must at least be possible.
 */
final class HolidaysTest {
  private static final String NEW_YEAR = "Mùng 1 Tết";
  private static final String TET = "Tết Nguyên đán";
  private static final String KINGS = "Giỗ Tổ Hùng Vương";
  private static final String BESIDE = "Quốc khánh, ngày liền kề";
  private static final LocalDate FIVE_DAYS_OF_TET = LocalDate.of(2013, Month.MAY, 1);

  private static final List<Entry> TABLE =
      Lexicon.read("holidays").stream()
          .map(
              row ->
                  new Entry(
                      LocalDate.parse(row.get(0)), row.get(1), row.get(2), row.get(3), row.get(4)))
          .toList();

  private record Entry(LocalDate day, String name, String kind, String status, String source) {
    boolean is(String other) {
      return kind.equals(other);
    }

    boolean onWeekend() {
      return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
  }

  static Stream<Integer> years() {
    return IntStream.rangeClosed(2009, 2030).boxed();
  }

  private static List<Entry> of(int year) {
    return TABLE.stream().filter(entry -> entry.day().getYear() == year).toList();
  }

  private static List<LocalDate> days(int year, String... names) {
    return of(year).stream()
        .filter(entry -> entry.is("holiday") && List.of(names).contains(entry.name()))
        .map(Entry::day)
        .toList();
  }

  // The domain reference's own dates; in 2030 a calendar for Beijing is a day late.
  @ParameterizedTest
  @CsvSource({
    "2018-02-16,2018-04-25", "2019-02-05,2019-04-14", "2020-01-25,2020-04-02",
    "2021-02-12,2021-04-21", "2022-02-01,2022-04-10", "2023-01-22,2023-04-29",
    "2024-02-10,2024-04-18", "2025-01-29,2025-04-07", "2026-02-17,2026-04-26",
    "2027-02-06,2027-04-16", "2028-01-26,2028-04-04", "2029-02-13,2029-04-23",
    "2030-02-02,2030-04-12", "2031-01-23,2031-04-01"
  })
  void theComputationIsTheVietnameseCalendar(LocalDate newYear, LocalDate kings) {
    assertEquals(newYear, LunarCalendar.solar(1, 1, newYear.getYear()));
    assertEquals(kings, LunarCalendar.solar(10, 3, kings.getYear()));
  }

  @ParameterizedTest
  @MethodSource("years")
  void daysOfTheMoonAreThoseOfTheSky(int year) {
    assertEquals(List.of(LunarCalendar.solar(1, 1, year)), days(year, NEW_YEAR));
    assertEquals(List.of(LunarCalendar.solar(10, 3, year)), days(year, KINGS));
    assertEquals(LunarCalendar.solar(1, 12, year - 1), new Holidays().lastLunarMonth(year).get());
  }

  @ParameterizedTest
  @MethodSource("years")
  void daysOfTheSunComeEachYear(int year) {
    assertEquals(List.of(LocalDate.of(year, 1, 1)), days(year, "Tết Dương lịch"));
    assertEquals(List.of(LocalDate.of(year, 4, 30)), days(year, "Ngày Chiến thắng"));
    assertEquals(List.of(LocalDate.of(year, 5, 1)), days(year, "Ngày Quốc tế lao động"));
    assertEquals(List.of(LocalDate.of(year, 9, 2)), days(year, "Quốc khánh"));
    List<LocalDate> culture = year < 2026 ? List.of() : List.of(LocalDate.of(year, 11, 24));
    assertEquals(culture, days(year, "Ngày Văn hóa Việt Nam"));
  }

  // Labour Code 1994, article 73: four days; Labour Code 2012, in force from May 2013: five.
  @ParameterizedTest
  @MethodSource("years")
  void tetLastsAsLongAsTheCodeOfItsTimeSays(int year) {
    List<LocalDate> tet = days(year, NEW_YEAR, TET);
    int length = tet.getFirst().isBefore(FIVE_DAYS_OF_TET) ? 4 : 5;
    assertEquals(length, tet.size());
    assertEquals(tet.getFirst().plusDays(length - 1L), tet.getLast());
  }

  // Labour Code 2019, article 112: 02/9 and the day before or behind it.
  @ParameterizedTest
  @MethodSource("years")
  void nationalDayHasANeighbourSince2021(int year) {
    List<LocalDate> beside = days(year, BESIDE);
    LocalDate day = LocalDate.of(year, 9, 2);
    assertEquals(year < 2021 ? 0 : 1, beside.size());
    assertTrue(Set.of(day.minusDays(1), day.plusDays(1)).containsAll(beside));
  }

  @Test
  void eachHolidayOnAWeekendIsMadeUpForOnTheNextWorkingDay() {
    Map<LocalDate, String> expected = new TreeMap<>();
    List<LocalDate> off =
        new ArrayList<>(TABLE.stream().filter(e -> e.is("holiday")).map(Entry::day).toList());
    for (Entry holiday : TABLE) {
      if (holiday.is("holiday") && holiday.onWeekend()) {
        LocalDate day = holiday.day();
        while (off.contains(day) || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
          day = day.plusDays(1);
        }
        off.add(day);
        String name = holiday.name().equals(NEW_YEAR) ? TET : holiday.name().split(",", 2)[0];
        expected.put(day, "Nghỉ bù " + name);
      }
    }
    Map<LocalDate, String> found = new TreeMap<>();
    TABLE.stream().filter(e -> e.is("compensation")).forEach(e -> found.put(e.day(), e.name()));
    assertEquals(expected, found);
  }

  @Test
  void eachSwappedDayIsWorkedOnAWeekendNearby() {
    List<Entry> worked = TABLE.stream().filter(e -> e.is("working")).toList();
    List<Entry> swapped = TABLE.stream().filter(e -> e.is("swap")).toList();
    assertEquals(swapped.size(), worked.size());
    assertTrue(worked.stream().allMatch(Entry::onWeekend));
    assertTrue(swapped.stream().noneMatch(Entry::onWeekend));
    for (Entry swap : swapped) {
      assertTrue(
          worked.stream()
              .anyMatch(
                  e ->
                      e.source().equals(swap.source())
                          && !e.day().isBefore(swap.day().minusDays(14))
                          && !e.day().isAfter(swap.day().plusDays(14))),
          "never worked: " + swap);
    }
  }

  @Test
  void nothingIsCalledAnnouncedThatWasChosenByRuleOrHearsay() {
    for (Entry entry : TABLE) {
      assertTrue(Set.of("announced", "provisional").contains(entry.status()), entry.toString());
      boolean guessed =
          entry.source().contains("general knowledge") || entry.source().contains("by rule");
      assertEquals(guessed, guessed && entry.status().equals("provisional"), entry.toString());
      assertFalse(entry.source().isBlank(), entry.toString());
    }
  }

  @Test
  void knowsTheYearsItHolds() {
    Holidays holidays = new Holidays();
    assertFalse(holidays.isProvisional(LocalDate.of(2010, 3, 1)));
    assertTrue(holidays.isProvisional(LocalDate.of(2008, 12, 31)));
    assertTrue(holidays.isProvisional(Year.of(2031).atDay(1)));
    assertTrue(holidays.lastLunarMonth(2031).isEmpty());
  }

  @Test
  void countsWorkingDaysBackwards() {
    Holidays holidays = new Holidays();
    assertEquals(
        LocalDate.of(2022, 4, 29), holidays.workingDaysBefore(LocalDate.of(2022, 5, 5), 2));
  }
}
