package vn.giaoviec.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A value of a table. */
sealed interface Cell {
  record Words(String text) implements Cell {}

  record Day(LocalDate date) implements Cell {}

  record Count(long number) implements Cell {}

  record Nothing() implements Cell {}

  Cell NOTHING = new Nothing();

  /** The day of a date as the contract writes it; what is less, as a month, stays as it is. */
  static Cell day(String iso) {
    return date(iso).<Cell>map(Day::new).orElse(of(iso));
  }

  /** Empty for a month, and for what is no date. */
  static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Cell of(String text) {
    return text.isEmpty() ? NOTHING : new Words(text);
  }
}
