package vn.giaoviec.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/** The date of a document; the day may be left blank. */
public record IssueDate(YearMonth month, OptionalInt day) {
  public static IssueDate of(LocalDate date) {
    return new IssueDate(YearMonth.from(date), OptionalInt.of(date.getDayOfMonth()));
  }

  /** The date itself, or the first day of its month where the day is blank. */
  public LocalDate earliest() {
    return month.atDay(day.orElse(1));
  }

  /** ISO 8601: {@code 2022-03-23}, or {@code 2022-03}. */
  @Override
  public String toString() {
    return day.isPresent() ? month.atDay(day.getAsInt()).toString() : month.toString();
  }
}
