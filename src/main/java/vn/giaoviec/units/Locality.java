package vn.giaoviec.units;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaoviec.text.Lexicon;

/**
 * A province or a city of the centre.
 *
 * @param kind tỉnh or thành phố
 * @param successor the id of the one it went into; empty while it exists
 * @param citySince the day from which a tỉnh is a thành phố
 */
record Locality(
    String id,
    String name,
    String kind,
    Validity validity,
    Optional<String> successor,
    Optional<LocalDate> citySince) {
  static Locality of(Lexicon.Row row) {
    return new Locality(
        row.get(0),
        row.get(1),
        row.get(2),
        Validity.of(row.get(3), row.get(4)),
        Optional.of(row.get(5)).filter(cell -> !cell.isEmpty()),
        Validity.of(row.get(6), "").from());
  }

  /** Whether it is a city on {@code day}. */
  boolean isCityOn(LocalDate day) {
    boolean city = kind.equals("thành phố");
    return validity.holdsOn(day)
        && (city || citySince.filter(since -> !day.isBefore(since)).isPresent());
  }
}
