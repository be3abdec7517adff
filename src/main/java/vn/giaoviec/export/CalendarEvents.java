package vn.giaoviec.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.filing.FollowUp.Status;

/** The event of a deadline. */
final class CalendarEvents {
  private static final DateTimeFormatter DAY = format("uuuuMMdd");
  private static final DateTimeFormatter TIME = format("HHmmss");
  private static final DateTimeFormatter STAMP =
      format("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SHOWN = format("dd/MM/uuuu");
  private static final int LONGEST_SUMMARY = 120;

  /** At nine in the morning, three days before: an event of a whole day begins at midnight. */
  private static final String DAYS_AHEAD = "-P2DT15H";

  private static final String HOURS_AHEAD = "-P3D";

  private final ExportWords words;
  private final Instant now;

  CalendarEvents(ExportWords words, Instant now) {
    this.words = words;
    this.now = now;
  }

  /**
   * When an event is.
   *
   * @param rule by which it comes again; empty for once
   * @param assumed whether the day is the last one of a period of which the notice names none
   */
  record Slot(LocalDate day, Optional<LocalTime> hour, Optional<String> rule, boolean assumed) {}

  /** When the deadline is; empty where it tells no day. */
  Optional<Slot> slot(TaskRow row, int deadline) {
    FiledDeadline told = row.task().task().deadlines().get(deadline);
    if (told.due().isPresent()) {
      Slot once = new Slot(told.due().get(), Hours.of(told), Optional.empty(), false);
      return Optional.of(once);
    }
    if (!told.bound().equals("every")) {
      return Optional.empty();
    }
    return Recurrence.of(told.value(), begin(row.entry()))
        .map(
            found ->
                new Slot(found.first(), found.hour(), Optional.of(found.rule()), found.assumed()));
  }

  void write(TaskRow row, int deadline, Slot slot, CalendarLines lines) throws IOException {
    Status status = row.task().followUp().status();
    String summary = summary(row);
    lines.line("BEGIN:VEVENT");
    lines.line("UID:" + uid(row, deadline));
    lines.line("DTSTAMP:" + STAMP.format(now));
    lines.line("SEQUENCE:" + sequence(row.entry()));
    times(slot, lines);
    Optional<String> rule = slot.rule().flatMap(found -> until(row, slot, found));
    if (rule.isPresent()) {
      lines.line("RRULE:" + rule.get());
    }
    lines.text("SUMMARY", summary);
    lines.text("DESCRIPTION", description(row, deadline, slot));
    lines.line("STATUS:" + (status == Status.CANCELLED ? "CANCELLED" : "CONFIRMED"));
    // A deadline is no reason to be busy all day.
    lines.line("TRANSP:TRANSPARENT");
    if (status == Status.OPEN) {
      alarm(slot, summary, lines);
    }
    lines.line("END:VEVENT");
  }

  /** The same for ever, so that a second import renews the event instead of doubling it. */
  private static UUID uid(TaskRow row, int deadline) {
    String name = row.entry().notice().id() + "\n" + row.task().task().id() + "\n" + (deadline + 1);
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  // Programs drop an event whose number is below that of the one they have. Nobody counts how often
  // a task was changed (a new reading changes it as well), but time never goes down.
  private long sequence(Entry entry) {
    long seconds = Duration.between(entry.arrivedAt(), now).toSeconds();
    return Math.clamp(seconds, 0, Integer.MAX_VALUE);
  }

  private static void times(Slot slot, CalendarLines lines) throws IOException {
    String day = DAY.format(slot.day());
    if (slot.hour().isPresent()) {
      String zone = RegisterTable.ZONE.getId();
      lines.line("DTSTART;TZID=" + zone + ":" + day + "T" + TIME.format(slot.hour().get()));
    } else {
      lines.line("DTSTART;VALUE=DATE:" + day);
      lines.line("DTEND;VALUE=DATE:" + DAY.format(slot.day().plusDays(1)));
    }
  }

  /** What is done comes no more from the day it was done. */
  private static Optional<String> until(TaskRow row, Slot slot, String rule) {
    Optional<Instant> at = row.task().followUp().at();
    if (row.task().followUp().status() != Status.DONE || at.isEmpty()) {
      return Optional.of(rule);
    }
    if (at.get().atZone(RegisterTable.ZONE).toLocalDate().isBefore(slot.day())) {
      return Optional.empty();
    }
    String end =
        slot.hour().isPresent()
            ? STAMP.format(at.get())
            : DAY.format(at.get().atZone(RegisterTable.ZONE));
    return Optional.of(rule + ";UNTIL=" + end);
  }

  // Nobody wants to be reminded, the moment a file is read, of all that has been.
  private void alarm(Slot slot, String summary, CalendarLines lines) throws IOException {
    LocalDate today = now.atZone(RegisterTable.ZONE).toLocalDate();
    boolean over = slot.rule().isEmpty() && slot.day().isBefore(today);
    boolean tooOften = slot.rule().filter(rule -> rule.startsWith("FREQ=DAILY")).isPresent();
    if (over || tooOften) {
      return;
    }
    lines.line("BEGIN:VALARM");
    lines.line("ACTION:DISPLAY");
    lines.text("DESCRIPTION", summary);
    lines.line("TRIGGER;RELATED=START:" + (slot.hour().isPresent() ? HOURS_AHEAD : DAYS_AHEAD));
    lines.line("END:VALARM");
  }

  private String summary(TaskRow row) {
    FiledTask task = row.task().task();
    Status status = row.task().followUp().status();
    String mark = status == Status.OPEN ? "" : "[" + words.of(status) + "] ";
    String lead = units(task.lead());
    return mark + (lead.isEmpty() ? "" : lead + ": ") + shortened(task.text());
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_SUMMARY) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST_SUMMARY);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LONGEST_SUMMARY / 2)) + "…";
  }

  private String description(TaskRow row, int deadline, Slot slot) {
    FiledTask task = row.task().task();
    String document =
        Stream.of(row.entry().notice().number(), row.entry().notice().issuedOn().map(this::shown))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return Stream.of(
            task.text(),
            titled(ExportWord.DUE, task.deadlines().get(deadline).text()),
            slot.assumed() ? words.of(ExportWord.LAST_DAY_OF_PERIOD) : "",
            titled(ExportWord.LEAD, units(task.lead())),
            titled(ExportWord.WITH, units(task.with())),
            titled(ExportWord.NUMBER, document),
            titled(ExportWord.BASIS, String.join("; ", task.citations())),
            titled(ExportWord.STATUS, words.of(row.task().followUp().status())),
            titled(ExportWord.NOTE, row.task().followUp().note().orElse("")),
            titled(ExportWord.HANDLE, row.handle().toString()))
        .filter(line -> !line.isEmpty())
        .collect(joining("\n"));
  }

  private String titled(ExportWord title, String value) {
    return value.isEmpty() ? "" : words.of(title) + ": " + value;
  }

  private String shown(String iso) {
    return Cell.date(iso).map(SHOWN::format).orElse(iso);
  }

  private static String units(List<FiledUnit> units) {
    return units.stream().map(FiledUnit::unit).collect(joining("; "));
  }

  /** From when on a duty without a beginning of its own holds. */
  private static LocalDate begin(Entry entry) {
    return entry
        .notice()
        .issuedOn()
        .flatMap(Cell::date)
        .orElseGet(() -> entry.arrivedAt().atZone(RegisterTable.ZONE).toLocalDate());
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
