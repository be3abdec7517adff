package vn.giaoviec.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.filing.Correction.Field;
import vn.giaoviec.filing.FiledNotice.Kind;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;
import vn.giaoviec.units.Setting;
import vn.giaoviec.units.UnitDirectory;

/** Puts the clerks' corrections into what was read. Safe for many threads. */
public final class Corrected {
  private static final String BETWEEN = "; ";

  private final UnitDirectory units;

  public Corrected(UnitDirectory units) {
    this.units = units;
  }

  /** The notice with {@code corrections} in place; those of tasks it does not have do nothing. */
  public FiledNotice notice(FiledNotice read, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return read;
    }
    Optional<Kind> kind = value(corrections, Field.KIND).map(Corrected::kind).orElse(read.kind());
    Optional<String> number = field(corrections, Field.NUMBER, read.number());
    Optional<String> issuedOn = field(corrections, Field.ISSUED_ON, read.issuedOn());
    Optional<String> issuer = field(corrections, Field.ISSUER, read.issuer());
    Setting setting = setting(issuer, read.place(), issuedOn);
    Optional<String> issuerId =
        issuer.equals(read.issuer())
            ? read.issuerId()
            : issuer.map(name -> units.identify(name, setting).id());
    boolean known =
        number.equals(read.number())
            && issuedOn.equals(read.issuedOn())
            && issuer.equals(read.issuer());
    return new FiledNotice(
        read.id(),
        read.fileName(),
        read.mediaType(),
        read.pages(),
        kind,
        number,
        issuedOn,
        read.place(),
        issuer,
        issuerId,
        field(corrections, Field.SUBJECT, read.subject()),
        read.urgency(),
        read.secrecy(),
        read.recipients(),
        read.signer(),
        // It was built from what has turned out wrong; none is better than another document's.
        known ? read.identity() : Optional.empty(),
        read.documents(),
        read.citations(),
        read.relations(),
        read.tasks().stream().map(task -> task(task, of(task, corrections), setting)).toList(),
        read.warnings());
  }

  /** One task of {@code notice} with {@code corrections}, all of which are its own, in place. */
  public FiledTask task(FiledTask read, List<Correction> corrections, FiledNotice notice) {
    return corrections.isEmpty()
        ? read
        : task(read, corrections, setting(notice.issuer(), notice.place(), notice.issuedOn()));
  }

  private FiledTask task(FiledTask read, List<Correction> corrections, Setting setting) {
    if (corrections.isEmpty()) {
      return read;
    }
    return new FiledTask(
        read.id(),
        read.heading(),
        value(corrections, Field.TEXT).orElse(read.text()),
        read.page(),
        value(corrections, Field.LEAD)
            .map(names -> units(names, read, setting))
            .orElse(read.lead()),
        value(corrections, Field.WITH)
            .map(names -> units(names, read, setting))
            .orElse(read.with()),
        value(corrections, Field.DUE).map(Corrected::deadlines).orElse(read.deadlines()),
        read.citations(),
        read.confidence());
  }

  /**
   * What was read for a field, as {@link Correction#original} writes it.
   *
   * @throws IllegalArgumentException where {@code field} is one of tasks
   */
  public static String original(FiledNotice read, Field field) {
    return switch (field) {
      case KIND -> read.kind().map(Kind::code).orElse("");
      case NUMBER -> read.number().orElse("");
      case ISSUED_ON -> read.issuedOn().orElse("");
      case ISSUER -> read.issuer().orElse("");
      case SUBJECT -> read.subject().orElse("");
      case TEXT, LEAD, WITH, DUE -> throw new IllegalArgumentException(field + " is of a task");
    };
  }

  /**
   * As {@link #original(FiledNotice, Field)}, of a task.
   *
   * @throws IllegalArgumentException where {@code field} is one of notices
   */
  public static String original(FiledTask read, Field field) {
    return switch (field) {
      case TEXT -> read.text();
      case LEAD -> names(read.lead());
      case WITH -> names(read.with());
      case DUE ->
          read.deadlines().stream()
              .map(deadline -> deadline.due().map(LocalDate::toString).orElse(deadline.value()))
              .collect(Collectors.joining(BETWEEN));
      case KIND, NUMBER, ISSUED_ON, ISSUER, SUBJECT ->
          throw new IllegalArgumentException(field + " is of a notice");
    };
  }

  /**
   * The value as it is kept: in canonical letters, without blanks around.
   *
   * @throws IllegalArgumentException where it is no value of {@code field}
   */
  public static String canonical(Field field, String value) {
    String plain = Vietnamese.oneLine(Vietnamese.normalize(value));
    try {
      switch (field) {
        case ISSUED_ON -> {
          if (plain.length() == 7) {
            YearMonth.parse(plain);
          } else if (!plain.isEmpty()) {
            LocalDate.parse(plain);
          }
        }
        case DUE -> deadlines(plain);
        case TEXT -> {
          if (plain.isEmpty()) {
            throw new IllegalArgumentException("a task has a text");
          }
        }
        case KIND, NUMBER, ISSUER, SUBJECT, LEAD, WITH -> {}
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date: " + plain, e);
    }
    return plain;
  }

  private static List<Correction> of(FiledTask task, List<Correction> corrections) {
    return corrections.stream()
        .filter(correction -> correction.task().filter(task.id()::equals).isPresent())
        .toList();
  }

  private static Optional<String> value(List<Correction> corrections, Field field) {
    return corrections.stream()
        .filter(correction -> correction.field() == field)
        .map(Correction::value)
        .reduce((older, newer) -> newer);
  }

  private static Optional<String> field(
      List<Correction> corrections, Field field, Optional<String> read) {
    return value(corrections, field).map(Corrected::some).orElse(read);
  }

  private static Optional<String> some(String value) {
    return Optional.of(value).filter(word -> !word.isBlank());
  }

  private static Optional<Kind> kind(String value) {
    return some(value)
        .map(
            typed ->
                Lexicon.read("kinds").stream()
                    .filter(row -> row.get(0).equals(typed) || row.get(1).equalsIgnoreCase(typed))
                    .findFirst()
                    .map(row -> new Kind(row.get(0), row.get(1)))
                    .orElse(new Kind(typed, typed)));
  }

  private Setting setting(
      Optional<String> issuer, Optional<String> place, Optional<String> issuedOn) {
    LocalDate day = issuedOn.flatMap(Corrected::earliest).orElse(null);
    return units.setting(issuer.orElse(""), place.orElse(""), day);
  }

  private static Optional<LocalDate> earliest(String date) {
    try {
      return Optional.of(LocalDate.parse(date.length() == 7 ? date + "-01" : date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private List<FiledUnit> units(String names, FiledTask read, Setting setting) {
    return parts(names).stream().map(name -> unit(name, read, setting)).toList();
  }

  /** One that was read keeps its words and its title. */
  private FiledUnit unit(String name, FiledTask read, Setting setting) {
    return Stream.concat(read.lead().stream(), read.with().stream())
        .filter(unit -> unit.unit().equals(name))
        .findFirst()
        .orElseGet(
            () -> new FiledUnit(name, name, units.identify(name, setting).id(), Optional.empty()));
  }

  private static List<FiledDeadline> deadlines(String value) {
    List<FiledDeadline> deadlines = new ArrayList<>();
    for (String day : parts(value)) {
      deadlines.add(new FiledDeadline(day, "by", day, Optional.of(LocalDate.parse(day))));
    }
    return deadlines;
  }

  private static String names(List<FiledUnit> units) {
    return units.stream().map(FiledUnit::unit).collect(Collectors.joining(BETWEEN));
  }

  private static List<String> parts(String value) {
    return Arrays.stream(value.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
