package vn.giaoviec.register;

import java.util.Locale;
import java.util.Optional;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.text.Vietnamese;

/**
 * By what a notice is found and its probable duplicates told: number and symbol, issuer, year.
 *
 * @param number with its marks, so that ĐA is no DA; empty where none was read
 * @param plain the same without marks, as clerks type it
 * @param issuer canonical id
 * @param issuerPlain its name without marks
 * @param year of issue: numbers begin anew each year (Decree 30/2020, article 15)
 */
record Keys(
    Optional<String> number,
    Optional<String> plain,
    Optional<String> issuer,
    Optional<String> issuerPlain,
    Optional<String> year) {
  static Keys of(FiledNotice notice) {
    return new Keys(
        notice.number().map(Keys::number).filter(key -> !key.isEmpty()),
        notice.number().map(Keys::plain).filter(key -> !key.isEmpty()),
        notice.issuerId(),
        notice.issuer().map(Vietnamese::plainWords).filter(key -> !key.isEmpty()),
        notice.issuedOn().map(date -> date.substring(0, 4)));
  }

  /** Letters and figures of a number, its signs and leading zeros left out. */
  private static String number(String written) {
    return joined(Vietnamese.normalize(written).toLowerCase(Locale.ROOT), "[^\\p{L}\\p{N}]+");
  }

  /**
   * The same without marks: what {@code 07/TB-UBND}, {@code 7 tb ubnd}, {@code 7/tb - ubnd} share.
   */
  static String plain(String typed) {
    return joined(Vietnamese.fold(Vietnamese.normalize(typed)), "[^a-z0-9]+");
  }

  private static String joined(String letters, String between) {
    String words = letters.replaceAll(between, " ").strip();
    return words.replaceFirst("^s[oố] (?=\\d)", "").replaceFirst("^0+(?=\\d)", "");
  }

  /** Whether another notice with these may be the same document. */
  boolean isTwin(Keys other) {
    boolean sameIssuer =
        issuer.isPresent() && issuer.equals(other.issuer)
            || issuerPlain.isPresent() && issuerPlain.equals(other.issuerPlain);
    boolean sameYear = year.isEmpty() || other.year.isEmpty() || year.equals(other.year);
    return number.isPresent() && number.equals(other.number) && sameIssuer && sameYear;
  }
}
