package vn.giaoviec.export;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.giaoviec.filing.FiledDeadline;

/** The time of day of a deadline, where one is written: 2024-10-12T17:00. */
final class Hours {
  private Hours() {}

  /** Empty also where a clerk has set another day than the one that the hour was written for. */
  static Optional<LocalTime> of(FiledDeadline deadline) {
    if (deadline.value().indexOf('T') < 0) {
      return Optional.empty();
    }
    try {
      LocalDateTime written = LocalDateTime.parse(deadline.value());
      return deadline.due().filter(written.toLocalDate()::equals).map(day -> written.toLocalTime());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
