package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaoviec.model.Due;

/** Counts days as the Civil Code and the holiday table have it. */
final class DueDatesTest {
  private final DueDates dueDates = new DueDates(new Holidays());

  @Test
  void beforeADayIsTheDayBefore() {
    assertEquals("2022-03-31", last(new Due.Before(when("2022-04-01"))));
    assertEquals("2017-12-31", last(new Due.Before(when("2018-01-01", "00:00"))));
  }

  @Test
  void beforeAnHourIsStillThatDay() {
    assertEquals("2022-05-05", last(new Due.Before(when("2022-05-05", "16:00"))));
  }

  @Test
  void byMidnightIsByTheEndOfTheDayBefore() {
    assertEquals("2017-12-31", last(new Due.By(when("2018-01-01", "00:00"))));
    assertEquals("2018-01-01", last(new Due.By(when("2018-01-01", "16:00"))));
  }

  @Test
  void aFixedDateDoesNotMoveOffAWeekend() {
    assertEquals("2023-12-10", last(new Due.By(when("2023-12-10"))));
  }

  @Test
  void aPeriodEndsWithItsLastDay() {
    LocalDate first = LocalDate.of(2023, 9, 1);
    assertEquals("2023-09-30", last(new Due.During(first, first.withDayOfMonth(30), "2023-09")));
  }

  // Civil Code 2015, articles 147 and 148, with the worked examples of the guide.
  @Test
  void theFirstDayIsNotCounted() {
    assertEquals("2022-04-07", within("P15D", "2022-03-23"));
  }

  @Test
  void workingDaysSkipWeekendsAndHolidays() {
    assertEquals("2022-05-09", within("P5B", "2022-04-28"));
  }

  @Test
  void aMonthEndsOnTheLastDayOfAShorterOne() {
    assertEquals("2023-02-28", within("P1M", "2023-01-31"));
  }

  @Test
  void aLastDayOffMovesToTheNextWorkingDay() {
    assertEquals("2022-05-04", within("P7D", "2022-04-23"));
    assertEquals("2026-04-28", within("P5D", "2026-04-21"));
  }

  // Swaps that were announced: 02/5/2025 for Saturday 26/4, 29/4/2015 for Saturday 25/4.
  @Test
  void aSwappedDayIsOff() {
    assertEquals("2025-05-05", within("P1B", "2025-04-29"));
    assertEquals("2015-05-04", within("P1B", "2015-04-27"));
  }

  @Test
  void aWorkedSaturdayCounts() {
    assertEquals("2026-08-22", within("P1B", "2026-08-21"));
    assertEquals("2026-09-03", within("P1B", "2026-08-28"));
  }

  @Test
  void nothingIsNamedWithoutAnAnchor() {
    assertTrue(dueDates.lastDay(new Due.Within("P5B", Optional.empty())).isEmpty());
    assertTrue(dueDates.lastDay(new Due.Every("FREQ=DAILY")).isEmpty());
    assertTrue(dueDates.lastDay(new Due.From(when("2022-04-01"))).isEmpty());
    assertTrue(dueDates.lastDay(new Due.After("có hướng dẫn")).isEmpty());
    assertTrue(dueDates.lastDay(new Due.Within("-P3D", Optional.empty())).isEmpty());
    assertTrue(dueDates.lastDay(new Due.Undated("before", "--01-10")).isEmpty());
  }

  @Test
  void saysWhereAHolidayIsNotAnnouncedYet() {
    assertTrue(found("P5B", "2029-02-08").provisional());
    assertFalse(found("P5B", "2025-03-03").provisional());
    assertTrue(found("P5B", "2041-03-04").provisional());
  }

  private String within(String value, String anchor) {
    return found(value, anchor).day().toString();
  }

  private DueDates.LastDay found(String value, String anchor) {
    Due due = new Due.Within(value, Optional.of(LocalDate.parse(anchor)));
    return dueDates.lastDay(due).orElseThrow();
  }

  private String last(Due due) {
    return dueDates.lastDay(due).orElseThrow().day().toString();
  }

  private static Due.When when(String date) {
    return new Due.When(LocalDate.parse(date), Optional.empty());
  }

  private static Due.When when(String date, String time) {
    return new Due.When(LocalDate.parse(date), Optional.of(LocalTime.parse(time)));
  }
}
