package vn.giaoviec.units;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a unit exists.
 *
 * @param from the first; empty where that lies before the documents that are read
 * @param to the last; empty where it has not come
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
  static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** From the cells of a table; an empty cell is an open end. */
  static Validity of(String from, String to) {
    return from.isEmpty() && to.isEmpty() ? ALWAYS : new Validity(day(from), day(to));
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  /** Whether the unit exists on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && !endedBefore(day);
  }

  /** Whether the unit's last day lies before {@code day}. */
  public boolean endedBefore(LocalDate day) {
    return to.filter(day::isAfter).isPresent();
  }

  private boolean isOpen() {
    return from.isEmpty() && to.isEmpty();
  }

  /** The days that both hold. */
  Validity and(Validity other) {
    if (isOpen() || other.isOpen()) {
      return isOpen() ? other : this;
    }
    Optional<LocalDate> first =
        from.isEmpty() || other.from.filter(from.get()::isBefore).isPresent() ? other.from : from;
    Optional<LocalDate> last =
        to.isEmpty() || other.to.filter(to.get()::isAfter).isPresent() ? other.to : to;
    return new Validity(first, last);
  }
}
