package vn.giaoviec.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.giaoviec.text.Vietnamese;

/**
 * Which document is meant, as far as it is known: what a register can find it by.
 *
 * @param series the codes behind the number in lower case with their marks, e.g. {@code nđ-cp};
 *     folding would make one of ĐA and DA, HĐ and HD. Of a law known by name only, the name
 * @param serial without leading zeros, with its letter: {@code 64a}; empty for a law's name
 * @param year printed in the number, else that of the date
 * @param date of issue
 * @param issuer in lower-case words, abbreviations written one way, a head's title removed
 * @param reach whether the series alone tells the issuer
 */
public record DocumentIdentity(
    Family family,
    String series,
    String serial,
    OptionalInt year,
    Optional<LocalDate> date,
    Optional<String> issuer,
    Reach reach) {
  /** What the number looks like, and so how often its series begins anew. */
  public enum Family {
    /** With the year in it, or counted by legislature: 61/2018/NĐ-CP, 24/2018/QH14. */
    LEGAL,
    /** Kind and agency, anew each year: 890/QĐ-UBND. */
    NAMED,
    /** An official letter, anew each year: 1176/UBND-VP. */
    LETTER,
    /** Of the Party and its kin, anew with each term: 18-NQ/TW. */
    PARTY,
    /** A law by its name. */
    LAW,
    /** A technical standard: TCVN 5738:2021. */
    STANDARD;

    private final String word = name().toLowerCase(Locale.ROOT);
  }

  /** Who counts the series. */
  public enum Reach {
    /** One body in the country, which the codes tell. */
    NATIONAL,
    /** A body of each locality: the codes leave open which. */
    LOCAL
  }

  /** How sure it is that two mentions mean one document. */
  public enum Likeness {
    SAME,
    /** Nothing speaks against it, but something is left untold. */
    PROBABLE,
    DIFFERENT
  }

  /** Levels of administration with the name of a place behind them. */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?:^|.* )(?:(?:tỉnh|thành|huyện|quận|thị|đảng) ủy"
              + "|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?! ủy)) .+");

  /** So near may two spellings of one unit be in a damaged text. */
  private static final int NEAR = 2;

  /**
   * A stable key: the parts from the surest to the least known, what is unknown left out, so that a
   * document of which less is known has a key that begins the other's. {@code legal:nđ-cp/61/2018},
   * {@code named:qđ-ubnd/890/2022/ubnd-huyện-tân-an}, {@code party:nq-tw/18/2017-10-25}, {@code
   * law:luật-đất-đai/2024}.
   */
  public String key() {
    StringBuilder key = new StringBuilder(stem());
    if (family == Family.PARTY) {
      date.ifPresent(day -> key.append('/').append(day));
    } else {
      year.ifPresent(number -> key.append('/').append(number));
    }
    if (reach == Reach.LOCAL) {
      issuer.ifPresent(unit -> key.append('/').append(unit.replace(' ', '-')));
    }
    return key.toString();
  }

  /** What two mentions of one document have in common however little they tell. */
  public String stem() {
    return family.word + ":" + series + (serial.isEmpty() ? "" : "/" + serial);
  }

  /** Whether the key alone names one document, also across notices. */
  public boolean complete() {
    boolean counted =
        switch (family) {
          case LEGAL -> year.isPresent() || reach == Reach.NATIONAL;
          case NAMED, LETTER, LAW, STANDARD -> year.isPresent();
          case PARTY -> date.isPresent();
        };
    return counted
        && (reach == Reach.NATIONAL
            || issuer.filter(unit -> PLACED.matcher(unit).matches()).isPresent());
  }

  /** Whether {@code other} is the same document. */
  public Likeness compare(DocumentIdentity other) {
    if (!sameStem(other) || differ(year, other.year)) {
      return Likeness.DIFFERENT;
    }
    boolean dated = date.isPresent() && other.date.isPresent();
    if (dated && !date.equals(other.date) || !sameIssuer(other, dated)) {
      return Likeness.DIFFERENT;
    }
    boolean sure = complete() && other.complete() && key().equals(other.key());
    return sure ? Likeness.SAME : Likeness.PROBABLE;
  }

  /**
   * Whether both bear the number of one series and only their dates differ: one of them is written
   * wrong, or a number was given twice.
   */
  public boolean conflicts(DocumentIdentity other) {
    boolean dated = date.isPresent() && other.date.isPresent() && !date.equals(other.date);
    if (!dated || !sameStem(other) || !sameIssuer(other, false)) {
      return false;
    }
    LocalDate one = date.get();
    LocalDate two = other.date.get();
    boolean sameDay =
        one.getMonth() == two.getMonth() && one.getDayOfMonth() == two.getDayOfMonth();
    boolean anew = family == Family.NAMED || family == Family.LETTER || family == Family.LAW;
    int apart = Math.abs(one.getYear() - two.getYear());
    return sameDay || (anew ? apart == 0 : family != Family.PARTY || apart < 5);
  }

  /** This with what only {@code other}, another mention of the document, tells. */
  public DocumentIdentity with(DocumentIdentity other) {
    boolean longer =
        other.issuer.map(String::length).orElse(0) > issuer.map(String::length).orElse(0);
    return new DocumentIdentity(
        family,
        series,
        serial,
        year.isPresent() ? year : other.year,
        date.or(other::date),
        longer ? other.issuer : issuer,
        reach);
  }

  /** Whether both have one {@link #stem()}. */
  private boolean sameStem(DocumentIdentity other) {
    return family == other.family && serial.equals(other.serial) && series.equals(other.series);
  }

  private static boolean differ(OptionalInt one, OptionalInt two) {
    return one.isPresent() && two.isPresent() && one.getAsInt() != two.getAsInt();
  }

  private boolean sameIssuer(DocumentIdentity other, boolean sameDate) {
    if (reach == Reach.NATIONAL || issuer.isEmpty() || other.issuer.isEmpty()) {
      return true;
    }
    String one = issuer.get();
    String two = other.issuer.get();
    boolean part = (one + " ").startsWith(two + " ") || (two + " ").startsWith(one + " ");
    // Number and date agree: a unit that differs by a letter or two is misread or misspelt.
    return part || sameDate && near(Vietnamese.fold(one), Vietnamese.fold(two));
  }

  private static boolean near(String one, String two) {
    int shorter = Math.min(one.length(), two.length());
    int from = 0;
    while (from < shorter && one.charAt(from) == two.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < shorter - from
        && one.charAt(one.length() - 1 - back) == two.charAt(two.length() - 1 - back)) {
      back++;
    }
    return Math.max(one.length(), two.length()) - from - back <= NEAR;
  }
}
