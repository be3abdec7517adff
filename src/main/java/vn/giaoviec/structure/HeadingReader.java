package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoviec.model.SourceText.Flow;
import vn.giaoviec.text.Span;

/** Reads a title and the lines of the subject below it. */
final class HeadingReader {
  /** Boxes that an office stamps on incoming mail. */
  private static final Pattern STAMP =
      Pattern.compile(".{0,24}(?:ngay|chuyen|luu ho so(?: so)?|den so|gio)\\s?:.*");

  private static final int MOST_LINES = 9;
  private static final int LONG = 160;

  private final Kinds kinds;
  private final Cues cues;
  private final Organisations organisations;

  HeadingReader(Kinds kinds, Cues cues, Organisations organisations) {
    this.kinds = kinds;
    this.cues = cues;
    this.organisations = organisations;
  }

  /** The title that {@code row} carries, if it is one; {@code below} says a letterhead is above. */
  Optional<Head.Heading> read(Sheet sheet, Row row, boolean below) {
    if (row.length() > 400 || row.endsWithOneOf(":") && Cues.enacting(row)) {
      return Optional.empty();
    }
    return kinds
        .titleAt(row.shown())
        .filter(title -> isTitle(row, title, below))
        .map(title -> withSubject(sheet, row, title));
  }

  private static boolean isTitle(Row row, Kinds.Title title, boolean below) {
    String name = row.shown().substring(0, title.end());
    if (title.whole()) {
      return Shape.caps(name) || below && Shape.startsUpper(name) && row.length() < 30;
    }
    String rest = row.shown().substring(title.end()).strip();
    boolean about = row.folded().startsWith("ve ", title.end() + 1);
    return below
        && Shape.caps(name)
        && !rest.startsWith(":")
        && (about || !Shape.startsLower(rest));
  }

  private Head.Heading withSubject(Sheet sheet, Row row, Kinds.Title title) {
    List<Span> lines = new ArrayList<>();
    Span rest = new Span(row.start() + title.end(), row.span().end());
    if (!title.whole()) {
      lines.add(rest.strip(sheet.text().text()));
    }
    int at = row.index() + 1;
    int end = at;
    while (at < sheet.size() && lines.size() < MOST_LINES) {
      Row next = sheet.row(at);
      if (!next.blank() && !next.furniture()) {
        boolean rule = Shape.rule(next.shown());
        boolean skipped = lines.isEmpty() && (rule || stamp(next));
        if (!skipped && (rule || endsBefore(sheet, lines, next))) {
          end = rule ? at + 1 : end;
          break;
        }
        if (!skipped) {
          lines.add(next.span());
        }
        end = at + 1;
      }
      at++;
    }
    Span span = new Span(row.start(), row.start() + title.end());
    return new Head.Heading(title.kind(), span, lines, end);
  }

  /** Whether the subject, {@code lines} so far, ends before {@code next}. */
  private boolean endsBefore(Sheet sheet, List<Span> lines, Row next) {
    if (Cues.addressee(next) || Cues.wire(next) || Cues.enacting(next) || Cues.attached(next)) {
      return true;
    }
    if (lines.isEmpty()) {
      return Cues.numbered(next)
          || next.dashed()
          || next.opensWith("ngay ")
          || Cues.ground(next) && Cues.closed(next)
          || next.caps() && organisations.titled(next) && !Shape.closedBy(next.shown(), ',');
    }
    // "Chủ tịch UBND huyện yêu cầu:" opens a list; no subject ends with a colon.
    boolean opensList = next.shown().endsWith(":") && !Shape.startsLower(next.shown());
    if (opensList || stamp(next) || Shape.noise(next.shown())) {
      return true;
    }
    if (Shape.startsLower(next.shown())) {
      // The first letter of a paragraph may be lost under a stamp.
      return blankAbove(sheet, next) && (next.length() > LONG || firstLine(sheet, next));
    }
    String last = sheet.shown(lines.getLast());
    boolean inCaps = Shape.caps(last) && Shape.letters(last) > 11;
    return inCaps != next.caps() && Shape.letters(next.shown()) > 11
        || next.caps() && organisations.titled(next)
        || Cues.numbered(next)
        || next.dashed()
        || cues.opensBody(next) && next.length() >= 40
        || paragraph(sheet, next);
  }

  private static boolean paragraph(Sheet sheet, Row next) {
    if (sheet.source().flow() == Flow.PARAGRAPHS || next.length() > LONG) {
      return next.length() > LONG || Cues.closed(next) || blankAbove(sheet, next);
    }
    if (Cues.closed(next) && next.length() >= 40
        || blankAbove(sheet, next) && next.length() >= 50) {
      return true;
    }
    return firstLine(sheet, next);
  }

  /** Whether the row stands farther in than the one below it, and both are long. */
  private static boolean firstLine(Sheet sheet, Row next) {
    int following = sheet.nextFilled(next.index() + 1);
    return following < sheet.size()
        && next.line().indent() >= sheet.row(following).line().indent() + 3
        && next.length() >= 60
        && sheet.row(following).length() >= 60;
  }

  private static boolean blankAbove(Sheet sheet, Row row) {
    return row.line().gap() > 0 || row.index() > 0 && sheet.row(row.index() - 1).blank();
  }

  private static boolean stamp(Row row) {
    return row.length() < 60 && STAMP.matcher(row.folded()).matches();
  }
}
