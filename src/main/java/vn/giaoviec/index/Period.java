package vn.giaoviec.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, a month or a year, as typed. */
record Period(LocalDate first, LocalDate last) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern LOCAL =
      Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

  static Optional<Period> parse(String typed) {
    Matcher iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return of(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher local = LOCAL.matcher(typed.strip());
    return local.matches() ? of(local.group(3), local.group(2), local.group(1)) : Optional.empty();
  }

  @SuppressWarnings("NullAway") // Groups that took no part are null; the pattern says which.
  private static Optional<Period> of(String year, String month, String day) {
    try {
      int y = Integer.parseInt(year);
      if (month == null) {
        return Optional.of(new Period(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
      }
      YearMonth whole = YearMonth.of(y, Integer.parseInt(month));
      if (day == null) {
        return Optional.of(new Period(whole.atDay(1), whole.atEndOfMonth()));
      }
      LocalDate one = whole.atDay(Integer.parseInt(day));
      return Optional.of(new Period(one, one));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
