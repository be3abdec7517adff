package vn.giaoviec.export;

import java.time.LocalDate;

/** A value of a table. */
sealed interface Cell {
  record Words(String text) implements Cell {}

  record Day(LocalDate date) implements Cell {}

  record Count(long number) implements Cell {}

  record Nothing() implements Cell {}

  Cell NOTHING = new Nothing();

  static Cell of(String text) {
    return text.isEmpty() ? NOTHING : new Words(text);
  }
}
