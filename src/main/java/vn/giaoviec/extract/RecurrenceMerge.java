package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;

/**
 * Brings together what one sentence says twice of the same duty: "Hằng tháng, báo cáo trước ngày
 * 25" is one monthly deadline on the 25th.
 */
final class RecurrenceMerge {
  /** No sentence of a notice names more times; comparing each with each stays cheap. */
  private static final int MOST_HITS = 24;

  private RecurrenceMerge() {}

  /** The hits of one sentence, without a plain recurrence that another hit makes precise. */
  static List<DeadlineRule.Hit> refine(List<DeadlineRule.Hit> hits) {
    if (hits.size() < 2 || hits.size() > MOST_HITS) {
      return hits;
    }
    List<DeadlineRule.Hit> refined = new ArrayList<>(hits);
    for (DeadlineRule.Hit plain : hits) {
      String rule = plain.due() instanceof Due.Every every ? every.value() : "";
      for (DeadlineRule.Hit other : hits) {
        DeadlineRule.Hit precise = other.equals(plain) ? null : precise(rule, other);
        if (precise != null && refined.contains(other)) {
          refined.set(refined.indexOf(other), precise);
          refined.remove(plain);
          break;
        }
      }
    }
    return once(refined);
  }

  /** Each recurrence once: "kiểm tra 01 lần/tháng, báo cáo hằng tháng" is one rhythm. */
  private static List<DeadlineRule.Hit> once(List<DeadlineRule.Hit> hits) {
    Set<Due> seen = new HashSet<>();
    return hits.stream().filter(h -> !(h.due() instanceof Due.Every) || seen.add(h.due())).toList();
  }

  /** {@code other} as the precise form of the plain {@code rule}; null if it is not. */
  private static DeadlineRule.@Nullable Hit precise(String rule, DeadlineRule.Hit other) {
    if (other.due() instanceof Due.Every every) {
      boolean more = every.value().startsWith(rule + ";BY") && !rule.isEmpty();
      boolean quarter = rule.endsWith("INTERVAL=3") && every.value().contains("BYMONTH=");
      return more || quarter ? other : null;
    }
    String by = part(rule, other);
    return by.isEmpty() ? null : other.due(new Due.Every(rule + by));
  }

  /**
   * What makes {@code rule} precise: the day of {@code dated}, if it left its year or month open.
   */
  static String part(String rule, DeadlineRule.Hit dated) {
    Optional<Due.When> day =
        switch (dated.due()) {
          case Due.Before before -> Optional.of(before.when());
          case Due.By by -> Optional.of(by.when());
          case Due.During during -> Optional.empty();
          case Due.From from -> Optional.empty();
          case Due.Every every -> Optional.empty();
          case Due.Within within -> Optional.empty();
          case Due.After after -> Optional.empty();
          case Due.Undated undated -> Optional.empty();
        };
    return day.map(when -> part(rule, dated, when)).orElse("");
  }

  private static String part(String rule, DeadlineRule.Hit other, Due.When when) {
    LocalDate date = when.date();
    String day =
        switch (rule + " " + other.open()) {
          case "FREQ=WEEKLY WEEK" -> ";BYDAY=" + Weekdays.code(date.getDayOfWeek());
          case "FREQ=MONTHLY MONTH" -> ";BYMONTHDAY=" + date.getDayOfMonth();
          case "FREQ=MONTHLY MONTH_END" -> ";BYMONTHDAY=-1";
          case "FREQ=YEARLY YEAR" ->
              ";BYMONTH=" + date.getMonthValue() + ";BYMONTHDAY=" + date.getDayOfMonth();
          default -> "";
        };
    String time =
        when.time().map(t -> ";BYHOUR=" + t.getHour() + ";BYMINUTE=" + t.getMinute()).orElse("");
    return day.isEmpty() ? "" : day + time;
  }
}
