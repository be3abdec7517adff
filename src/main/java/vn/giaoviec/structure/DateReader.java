package vn.giaoviec.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Problem;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Reads the line {@code place, ngay … thang … nam …} of the letterhead. */
final class DateReader {
  /**
   * A date line.
   *
   * @param span from the place to the year
   */
  record Dating(Span span, Found<IssueDate> date, Optional<Field<String>> place) {}

  // Words are matched by their outline only: scanners read "thcing" and glue the day to "ngay".
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![a-z])nga[ywvj](?![a-z])(.{0,22}?)th[a-z]{2,5}(.{0,14}?)(?<![a-z])n[a-z]m\\s{0,6}"
              + "(\\d[\\d ]{2,4}\\d|[\\dloi]{4})(?!\\d)");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![a-z])ngay\\s{0,3}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)");
  private static final Pattern HOUR =
      Pattern.compile(",? ?(?:hoi|luc) \\d{1,2} ?(?:gio|h|g)(?: ?\\d{1,2})?(?: ?phut)?,? *$");
  private static final Pattern PLACE_WORD =
      Pattern.compile("\\p{Lu}\\p{Ll}*\\.?|T[Pp]\\.?|T[Pp]\\.\\p{Lu}\\p{L}*|TPHCM|-");
  private static final Pattern FIGURE = Pattern.compile("\\d{1,4}");
  private static final int ACROSS = 60;

  /**
   * The date line that begins in {@code cell}; it may go on in the next line.
   *
   * @return null if there is none
   */
  @Nullable Dating read(Sheet sheet, Span cell) {
    if (!sheet.text().says("nga", cell)) {
      return null;
    }
    int limit = Math.min(cell.end() + ACROSS, sheet.text().length());
    Dating dating = find(sheet, cell, WORDS, limit);
    return dating == null ? find(sheet, cell, FIGURES, cell.end()) : dating;
  }

  private static @Nullable Dating find(Sheet sheet, Span cell, Pattern pattern, int limit) {
    Matcher date = pattern.matcher(sheet.text().folded()).region(cell.start(), limit);
    while (date.find() && date.start() < cell.end()) {
      Span before = withoutHour(sheet, new Span(cell.start(), date.start()));
      Span place = placeBefore(sheet, before);
      boolean opens = before.strip(sheet.text().text()).isEmpty();
      boolean ends = date.end() >= cell.end() - 3;
      if (!place.isEmpty() || opens && ends) {
        Span span = new Span(place.isEmpty() ? date.start() : place.start(), date.end());
        Found<IssueDate> found = pattern == WORDS ? inWords(sheet, date) : inFigures(date, span);
        return new Dating(span, found, field(sheet, place));
      }
    }
    return null;
  }

  /** Telegrams name the hour between place and date: "X, hồi 21 giờ 00, ngày …". */
  private static Span withoutHour(Sheet sheet, Span before) {
    Matcher hour = HOUR.matcher(sheet.text().folded()).region(before.start(), before.end());
    return hour.find() ? new Span(before.start(), hour.start()) : before;
  }

  private static Found<IssueDate> inFigures(Matcher date, Span span) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(1)));
      return Found.of(
          new Field<>(IssueDate.of(day), span, Evidence.sure("header.date", "date line")));
    } catch (DateTimeException e) {
      return Found.missing("issuedOn");
    }
  }

  private static Found<IssueDate> inWords(Sheet sheet, Matcher date) {
    Span span = new Span(date.start(), date.end());
    String printed = Vietnamese.oneLine(sheet.shown(span));
    Cell day = Cell.of(sheet.shown(new Span(date.start(1), date.end(1))), 31);
    Cell month = Cell.of(sheet.shown(new Span(date.start(2), date.end(2))), 12);
    Cell year = Cell.of(sheet.shown(new Span(date.start(3), date.end(3))), 2199);
    if (month.state == Cell.State.BLANK) {
      return Found.missing("issuedOn");
    }
    if (month.value == 0 || year.value < 1945) {
      return Found.none(sheet.source().problem(span, "unreadable-date", printed));
    }
    YearMonth when = YearMonth.of(year.value, month.value);
    boolean known = day.value > 0 && when.isValidDay(day.value);
    IssueDate value = new IssueDate(when, known ? OptionalInt.of(day.value) : OptionalInt.empty());
    List<Problem> problems = new ArrayList<>();
    if (day.state == Cell.State.BLANK) {
      problems.add(sheet.source().problem(span, "partial-date", value.toString()));
    } else if (!known) {
      problems.add(sheet.source().problem(span, "unreadable-date", printed));
    } else if (day.repaired() || month.repaired() || year.repaired()) {
      problems.add(
          sheet.source().problem(span, "repaired-value", "issuedOn", printed, value.toString()));
    }
    Evidence evidence =
        problems.isEmpty()
            ? Evidence.sure("header.date", "date line of the letterhead")
            : Evidence.likely("header.date", "date line, not wholly readable");
    return new Found<>(Optional.of(new Field<>(value, span, evidence)), problems);
  }

  private static Optional<Field<String>> field(Sheet sheet, Span place) {
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Field<>(
                Vietnamese.oneLine(sheet.shown(place)),
                place,
                Evidence.sure("header.place", "before the date")));
  }

  /** The capitalised words right before the date, at most five. */
  private static Span placeBefore(Sheet sheet, Span before) {
    String text = sheet.text().text();
    int end = before.end();
    while (end > before.start() && " \t,.;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    int at = end;
    for (int words = 0; words < 5 && at > before.start(); words++) {
      int from = at;
      while (from > before.start() && text.charAt(from - 1) > ' ') {
        from--;
      }
      String word = text.substring(from, at);
      if (!PLACE_WORD.matcher(word).matches()) {
        break;
      }
      start = word.equals("-") ? start : from;
      at = from;
      while (at > before.start() && text.charAt(at - 1) == ' ') {
        at--;
      }
    }
    return new Span(start, end);
  }

  /** What stands where a figure belongs. */
  private record Cell(State state, int value) {
    enum State {
      BLANK,
      READ,
      REPAIRED,
      UNREADABLE
    }

    static Cell of(String raw, int most) {
      String printed = raw.strip();
      if (printed.chars().allMatch(c -> c <= ' ' || "._…".indexOf(c) >= 0)) {
        return new Cell(State.BLANK, 0);
      }
      String closed = Digits.forced(printed);
      if (!FIGURE.matcher(closed).matches()) {
        return new Cell(State.UNREADABLE, 0);
      }
      int value = Integer.parseInt(closed);
      if (value < 1 || value > most) {
        return new Cell(State.UNREADABLE, 0);
      }
      return new Cell(closed.equals(printed) ? State.READ : State.REPAIRED, value);
    }

    boolean repaired() {
      return state == State.REPAIRED;
    }
  }
}
