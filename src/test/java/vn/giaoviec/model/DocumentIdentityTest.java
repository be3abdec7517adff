package vn.giaoviec.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.giaoviec.model.DocumentIdentity.Family;
import vn.giaoviec.model.DocumentIdentity.Likeness;
import vn.giaoviec.model.DocumentIdentity.Reach;

final class DocumentIdentityTest {
  private static final String TAN_AN = "ubnd huyện tân an";

  @Test
  void aSeriesOfTheNationNeedsNoIssuerAndNoDate() {
    DocumentIdentity full = decree("61", 2018, "2018-04-23");
    DocumentIdentity brief = decree("61", 2018, "");

    assertEquals(Likeness.SAME, full.compare(brief));
    assertEquals("legal:nđ-cp/61/2018", brief.key());
    assertTrue(brief.complete());
  }

  @Test
  void anotherYearOrLetterIsAnotherDocument() {
    assertEquals(Likeness.DIFFERENT, decree("61", 2018, "").compare(decree("61", 2019, "")));
    assertEquals(Likeness.DIFFERENT, decree("64", 2018, "").compare(decree("64a", 2018, "")));
  }

  @Test
  void whatIsLeftUntoldMakesItProbable() {
    DocumentIdentity full = decision("2022-05-05", TAN_AN);

    assertEquals(Likeness.SAME, full.compare(decision("2022-05-05", TAN_AN)));
    assertEquals(Likeness.PROBABLE, full.compare(decision("", "")));
    assertEquals(Likeness.PROBABLE, full.compare(decision("2022-05-05", "ubnd huyện")));
    assertEquals(Likeness.PROBABLE, decision("", "").compare(decision("", "")));
  }

  @Test
  void aKeyOfWhichLessIsKnownBeginsTheOther() {
    String full = decision("2022-05-05", TAN_AN).key();

    assertEquals("named:qđ-ubnd/12/2022/ubnd-huyện-tân-an", full);
    assertTrue(full.startsWith(decision("2022-05-05", "").key()));
    assertTrue(full.startsWith(decision("", "").key()));
  }

  @Test
  void anotherIssuerIsAnotherDocument() {
    DocumentIdentity here = decision("2022-05-05", TAN_AN);

    assertEquals(Likeness.DIFFERENT, here.compare(decision("2022-05-05", "ubnd huyện sông lam")));
    assertEquals(
        Likeness.PROBABLE, here.compare(decision("2022-05-05", "ubnd huyên tân an")), "a slip");
    assertFalse(decision("2022-05-05", "ubnd huyện").complete());
  }

  @Test
  void twoDatesOfOneNumberAreToldApartAndToldOf() {
    DocumentIdentity may = decision("2022-05-05", TAN_AN);

    assertEquals(Likeness.DIFFERENT, may.compare(decision("2022-06-05", TAN_AN)));
    assertTrue(may.conflicts(decision("2022-06-05", TAN_AN)));
    assertTrue(may.conflicts(decision("2021-05-05", TAN_AN)), "the same day, a slip in the year");
    assertFalse(may.conflicts(decision("2021-09-12", TAN_AN)), "numbers begin anew each year");
    assertFalse(may.conflicts(decision("2022-06-05", "ubnd huyện sông lam")));
  }

  private static DocumentIdentity decree(String serial, int year, String date) {
    return new DocumentIdentity(
        Family.LEGAL,
        "nđ-cp",
        serial,
        OptionalInt.of(year),
        day(date),
        Optional.of("chính phủ"),
        Reach.NATIONAL);
  }

  private static DocumentIdentity decision(String date, String issuer) {
    return new DocumentIdentity(
        Family.NAMED,
        "qđ-ubnd",
        "12",
        day(date).map(d -> OptionalInt.of(d.getYear())).orElse(OptionalInt.empty()),
        day(date),
        Optional.of(issuer).filter(name -> !name.isEmpty()),
        Reach.LOCAL);
  }

  private static Optional<LocalDate> day(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }
}
