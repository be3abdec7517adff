package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.model.DocumentIdentity;
import vn.giaoviec.model.DocumentIdentity.Family;
import vn.giaoviec.model.DocumentIdentity.Reach;
import vn.giaoviec.text.Vietnamese;

/** Tells which document a canonical number, or the name of a law, means. */
final class IdentityReader {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,5}(?:\\.\\d{1,2})?[a-zđ]?)(?:/(\\d{4}))?([/-])(.+)");
  private static final Pattern STANDARD =
      Pattern.compile("(QCVN|TCVN) ?([\\d-]+[A-Za-z\\d-]*):(\\d{4})(?:/(.+))?");
  private static final Pattern ASSEMBLY = Pattern.compile("(?:UBTV)?QH\\d+");
  private static final Pattern ASSEMBLY_BODY = Pattern.compile("CTN|HĐNN\\d*|UBTVQH\\d*|QH\\d*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** Acts of the State that, like those of the Party, once put the hyphen first. */
  private static final Set<String> OLD_ORDERS = Set.of("L", "LCT", "NQ");

  /**
   * Codes of kinds that are those of agencies too: 812/CT-TTHT is a letter of the Tax Department.
   */
  private static final Set<String> ALSO_AGENCIES = Set.of("CT", "TTr", "TC", "CĐ", "BC", "TB");

  private static final Set<String> OF_THE_ASSEMBLY =
      Set.of("Luật", "Bộ luật", "Nghị quyết", "Pháp lệnh");

  /** What is known of a mention besides its number. */
  record Told(
      Optional<String> kind, Optional<LocalDate> date, OptionalInt year, Optional<String> issuer) {}

  private final SeriesCodes codes = new SeriesCodes();
  private final NumberCodes kinds;

  IdentityReader(NumberCodes kinds) {
    this.kinds = kinds;
  }

  /** The document that {@code key} means with what is told beside it. */
  DocumentIdentity read(String key, Told told, IssuerNames names) {
    Matcher number = NUMBER.matcher(key);
    if (number.matches()) {
      return numbered(number, told, names);
    }
    Matcher standard = STANDARD.matcher(key);
    if (standard.matches()) {
      String body = standard.group(4) == null ? "" : "-" + standard.group(4);
      return new DocumentIdentity(
          Family.STANDARD,
          (standard.group(1) + body).toLowerCase(Locale.ROOT),
          standard.group(2),
          OptionalInt.of(Integer.parseInt(standard.group(3))),
          Optional.empty(),
          Optional.empty(),
          Reach.NATIONAL);
    }
    return new DocumentIdentity(
        Family.LAW, slug(key), "", year(told), told.date(), Optional.empty(), Reach.NATIONAL);
  }

  /** The body that the codes of {@code key} stand for, where there is but one in the country. */
  Optional<String> impliedIssuer(String key) {
    Matcher number = NUMBER.matcher(key);
    return number.matches()
        ? issuer(codes.read(number.group(4)), Optional.empty())
        : Optional.empty();
  }

  private DocumentIdentity numbered(Matcher number, Told told, IssuerNames names) {
    List<String> read = codes.read(number.group(4));
    Family family = family(number, read, told.kind());
    Optional<String> national = issuer(read, told.kind());
    OptionalInt printed =
        number.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(number.group(2)));
    return new DocumentIdentity(
        family,
        series(read, family, told.kind()),
        plain(number.group(1)),
        printed.isPresent() ? printed : year(told),
        told.date(),
        national.map(Vietnamese::toneKey).or(() -> told.issuer().map(names::of)),
        national.isPresent() ? Reach.NATIONAL : Reach.LOCAL);
  }

  private Family family(Matcher number, List<String> read, Optional<String> kind) {
    String first = read.getFirst();
    if (number.group(2) != null || ASSEMBLY.matcher(first).matches() || first.equals("PL")) {
      return Family.LEGAL;
    }
    boolean hyphened = number.group(3).equals("-") && read.size() > 1;
    boolean state = OLD_ORDERS.contains(first) && ASSEMBLY_BODY.matcher(read.get(1)).matches();
    if (hyphened && !state) {
      return Family.PARTY;
    }
    boolean act =
        kinds.kind(first).isPresent() || read.size() == 1 && !kind.equals(Optional.of("Công văn"));
    return act && !isLetter(first, kind) ? Family.NAMED : Family.LETTER;
  }

  /** Whether the word before the number makes an agency of what could be a kind. */
  private static boolean isLetter(String first, Optional<String> kind) {
    return ALSO_AGENCIES.contains(first)
        && !first.equals("TB")
        && kind.filter(word -> word.startsWith("Công văn")).isPresent();
  }

  private Optional<String> issuer(List<String> read, Optional<String> kind) {
    boolean behind = read.size() > 1 && kinds.kind(read.getFirst()).isPresent();
    boolean letter = !behind || isLetter(read.getFirst(), kind);
    return codes.issuer(letter ? read.getFirst() : read.get(1));
  }

  /** The codes, with the kind where they leave it open. */
  private String series(List<String> read, Family family, Optional<String> kind) {
    String series = SeriesCodes.series(read);
    String word = kind.orElse("");
    if (OF_THE_ASSEMBLY.contains(word) && ASSEMBLY.matcher(read.getFirst()).matches()) {
      // The Assembly counts laws and resolutions apart, under one code; a code of law is a law.
      String act = word.equals("Bộ luật") ? "Luật" : word;
      return slug(act) + "-" + series;
    }
    boolean rule = family == Family.PARTY && series.startsWith("qđ-") && word.equals("Quy định");
    return rule ? "qyđ" + series.substring(2) : series;
  }

  private static OptionalInt year(Told told) {
    if (told.year().isPresent()) {
      return told.year();
    }
    return told.date().map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
  }

  /** The year that closes {@code words}: "Luật Đất đai năm 2024". */
  static OptionalInt yearIn(String words) {
    Matcher year = YEAR.matcher(words);
    OptionalInt last = OptionalInt.empty();
    while (year.find()) {
      last = OptionalInt.of(Integer.parseInt(year.group()));
    }
    return last;
  }

  /** Without leading zeros. */
  private static String plain(String serial) {
    int at = 0;
    while (serial.charAt(at) == '0'
        && Character.isDigit(at + 1 < serial.length() ? serial.charAt(at + 1) : ' ')) {
      at++;
    }
    return serial.substring(at);
  }

  private static String slug(String name) {
    String words = NO_WORD.matcher(Vietnamese.toneKey(name)).replaceAll(" ").strip();
    return words.replace(' ', '-');
  }
}
