package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  private static final LocalDate ISSUED = LocalDate.of(2024, 10, 7);
  private static final List<String> MONTHS =
      List.of(
          "",
          ";BYMONTH=6",
          ";BYMONTH=3,6,9,12",
          ";BYMONTH=1,4,7,10",
          ";BYMONTH=6,12",
          ";BYMONTH=2,3");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=DAILY | 2024-10-07 | FREQ=DAILY | false",
        "FREQ=WEEKLY | 2024-10-11 | FREQ=WEEKLY;BYDAY=FR | true",
        "FREQ=WEEKLY;BYDAY=TU | 2024-10-08 | FREQ=WEEKLY;BYDAY=TU | false",
        "FREQ=MONTHLY | 2024-10-31 | FREQ=MONTHLY;BYMONTHDAY=-1 | true",
        "FREQ=MONTHLY;BYMONTHDAY=5 | 2024-11-05 | FREQ=MONTHLY;BYMONTHDAY=5 | false",
        "FREQ=MONTHLY;BYMONTHDAY=31 | 2024-10-31 | FREQ=MONTHLY;BYMONTHDAY=-1 | false",
        "FREQ=MONTHLY;INTERVAL=3 | 2024-12-31 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1 | true",
        "FREQ=MONTHLY;INTERVAL=6 | 2024-12-31 | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1 | true",
        "FREQ=YEARLY | 2024-12-31 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 | true",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 2028-02-29 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 |"
            + " false",
        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 | 2024-12-15 |"
            + " FREQ=MONTHLY;BYMONTHDAY=15;INTERVAL=3 | false",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2024-10-31 |"
            + " FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | false",
      })
  void beginsOnItsFirstDay(String rule, LocalDate first, String portable, boolean assumed) {
    assertEquals(
        Optional.of(new Recurrence(first, Optional.empty(), portable, assumed)),
        Recurrence.of(rule, ISSUED));
  }

  @Test
  void anHourMovesFromTheRuleToTheBeginning() {
    Recurrence found =
        Recurrence.of("FREQ=WEEKLY;BYDAY=FR;BYHOUR=16;BYMINUTE=30", ISSUED).orElseThrow();
    assertEquals(Optional.of(LocalTime.of(16, 30)), found.hour());
    assertEquals("FREQ=WEEKLY;BYDAY=FR", found.rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FREQ=SECONDLY",
        "BYDAY=MO",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=MONTHLY;INTERVAL=x",
        "FREQ=MONTHLY;BYDAY=2MO",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=DAILY;BYHOUR=25",
        "FREQ=DAILY;BYHOUR=8,14",
        "FREQ=DAILY;COUNT=3",
        "mỗi khi có mưa"
      })
  void leavesOutWhatItDoesNotKnow(String rule) {
    assertEquals(Optional.empty(), Recurrence.of(rule, ISSUED));
  }

  @Test
  void agreesWithAnIndependentReader() throws InvalidRecurrenceRuleException {
    long seed = 20_241_007;
    Random random = new Random(seed);
    int compared = 0;
    for (int i = 0; i < 3_000; i++) {
      int interval = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 1;
      String rule = rule(random) + (interval == 1 ? "" : ";INTERVAL=" + interval);
      LocalDate from = ISSUED.plusDays(random.nextInt(3_000));
      Optional<Recurrence> ours = Recurrence.of(rule, from);
      String told = "seed " + seed + ": " + rule + " from " + from + " is " + ours;
      if (ours.isEmpty()) {
        assertEquals(List.of(), days(rule, from, 1), told);
        continue;
      }
      List<LocalDate> days = days(ours.get().rule(), ours.get().first(), 12);
      assertEquals(ours.get().first(), days.getFirst(), told);
      if (interval == 1 && !ours.get().assumed() && !rule.endsWith("BYMONTHDAY=31")) {
        assertEquals(days(rule, from, 12), days, told);
        compared++;
      }
    }
    assertTrue(compared > 1_000, "only " + compared);
  }

  private static String rule(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "FREQ=DAILY";
      case 1 ->
          "FREQ=WEEKLY"
              + List.of("", ";BYDAY=MO", ";BYDAY=FR", ";BYDAY=TU,TH").get(random.nextInt(4));
      case 2 ->
          "FREQ=MONTHLY"
              + months(random)
              + ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS="
              + (random.nextBoolean() ? 1 : -1);
      case 3 -> "FREQ=MONTHLY" + months(random) + dayOfMonth(random);
      default -> {
        String months = months(random);
        yield "FREQ=YEARLY" + months + (months.isEmpty() ? "" : dayOfMonth(random));
      }
    };
  }

  private static String months(Random random) {
    return MONTHS.get(random.nextInt(MONTHS.size()));
  }

  private static String dayOfMonth(Random random) {
    int day = random.nextInt(33);
    return day == 0 ? "" : ";BYMONTHDAY=" + (day == 32 ? -1 : day);
  }

  private static List<LocalDate> days(String rule, LocalDate from, int most)
      throws InvalidRecurrenceRuleException {
    DateTime start = new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth());
    List<LocalDate> found = new ArrayList<>();
    try {
      RecurrenceRuleIterator days = new RecurrenceRule(rule).iterator(start);
      while (found.size() < most && days.hasNext()) {
        DateTime day = days.nextDateTime();
        found.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
      }
    } catch (IllegalArgumentException e) {
      // The reader gives up on a day that never comes, as the 31st of June.
      assertEquals(List.of(), found, rule);
    }
    return found;
  }
}
