package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.text.Span;

/**
 * Finds where the letterhead, the title, the addressees and the grounds end and the body begins.
 *
 * <p>Only the first rows are looked at, down to the first one that cannot stand above a body.
 */
final class HeadReader {
  private static final int MOST_ROWS = 60;
  private static final int MOST_GROUNDS = 140;
  private static final int LONG = 260;

  private final HeadingReader headings;
  private final PieceReader reader = new PieceReader();
  private final AddresseeReader addressees;
  private final Organisations organisations;
  private final Cues cues;

  HeadReader(
      Cues cues, HeadingReader headings, Organisations organisations, AddresseeReader addressees) {
    this.cues = cues;
    this.headings = headings;
    this.organisations = organisations;
    this.addressees = addressees;
  }

  /** The landmarks above the body: rows, or -1. */
  private record Landmarks(int last, int addressee, Optional<Head.Heading> heading, int title) {}

  Head read(Sheet sheet) {
    Letterhead letterhead = new Letterhead(sheet);
    Landmarks marks = landmarks(sheet, letterhead);
    int headerEnd =
        marks.title() >= 0
            ? marks.title()
            : marks.addressee() >= 0 ? marks.addressee() : behindAbout(sheet, marks.last());
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(0, headerEnd, Region.HEADER));
    int at = headerEnd;
    if (marks.heading().isPresent()) {
      at = marks.heading().get().end();
      stretches.add(new Stretch(headerEnd, at, Region.TITLE));
    }
    Span addressed = new Span(at, at);
    int next = sheet.nextFilled(at);
    boolean wired = next < sheet.size() && at > 0 && Cues.wire(sheet.row(next));
    if (wired || next < sheet.size() && Cues.addressee(sheet.row(next))) {
      int end = addressees.end(sheet, next);
      addressed = new Span(wired ? next + 1 : next, end);
      stretches.add(new Stretch(at, end, Region.ADDRESSEE));
      at = end;
    }
    List<Stretch> grounds = headerEnd == 0 && at == 0 ? List.of() : grounds(sheet, at);
    stretches.addAll(grounds);
    int end = grounds.isEmpty() ? at : grounds.getLast().to();
    return new Head(
        end,
        stretches,
        letterhead.above(headerEnd),
        marks.heading(),
        addressed,
        authority(sheet, grounds));
  }

  /** The rows above the body, cut into pieces; each row once, when it is first asked for. */
  private final class Letterhead {
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private final Sheet sheet;

    Letterhead(Sheet sheet) {
      this.sheet = sheet;
    }

    /** Whether the row holds what only stands in a letterhead. */
    boolean anchors(Row row) {
      return row.length() <= LONG
          && (Cues.nation(row)
              || of(row).stream()
                  .anyMatch(p -> p.type() == Piece.Type.NUMBER || p.type() == Piece.Type.DATE));
    }

    /** The pieces of the rows above {@code end}. */
    List<Piece> above(int end) {
      List<Piece> found = new ArrayList<>();
      for (Row row : sheet.rows().subList(0, end)) {
        if (!row.blank() && !row.furniture()) {
          found.addAll(of(row));
        }
      }
      return found;
    }

    private List<Piece> of(Row row) {
      return pieces.computeIfAbsent(row.index(), index -> reader.read(sheet, row));
    }
  }

  private Landmarks landmarks(Sheet sheet, Letterhead letterhead) {
    int last = -1;
    int filled = 0;
    for (Row row : sheet.rows()) {
      if (row.blank() || row.furniture()) {
        continue;
      }
      if (++filled > MOST_ROWS || row.length() > LONG * 2) {
        break;
      }
      if (Cues.addressee(row)) {
        return new Landmarks(last, row.index(), Optional.empty(), -1);
      }
      Optional<Head.Heading> heading = headings.read(sheet, row, last >= 0);
      if (heading.isPresent()) {
        return new Landmarks(last, -1, heading, row.index());
      }
      if (letterhead.anchors(row)) {
        last = row.index();
      } else if (row.length() > LONG
          || row.length() >= 50 && cues.opensBody(row)
          || last < 0 && (Cues.numbered(row) && row.length() >= 30 || filled > 25)) {
        break;
      }
    }
    return new Landmarks(last, -1, Optional.empty(), -1);
  }

  /** The row behind a letter's subject that follows the letterhead where nobody is addressed. */
  private int behindAbout(Sheet sheet, int last) {
    int at = last + 1;
    int next = sheet.nextFilled(at);
    if (last < 0 || next >= sheet.size() || !SubjectReader.opens(sheet.row(next))) {
      return at;
    }
    at = next + 1;
    while (at < sheet.size()
        && at < next + 9
        && !sheet.row(at).blank()
        && sheet.row(at).line().gap() == 0
        && !cues.opensBody(sheet.row(at))
        && !Cues.numbered(sheet.row(at))) {
      at++;
    }
    return at;
  }

  /** Deciding authority, grounds and the enacting line, if the document has them. */
  private List<Stretch> grounds(Sheet sheet, int from) {
    List<Stretch> found = new ArrayList<>();
    int enacting = enacting(sheet, from);
    int at = from;
    boolean inGround = false;
    while (at < sheet.size() && (enacting < 0 || at < enacting)) {
      Row row = sheet.row(at);
      if (row.blank() || row.furniture()) {
        at++;
        continue;
      }
      boolean authority =
          found.stream().noneMatch(s -> s.region() == Region.GROUNDS)
              && row.caps()
              && row.length() < 160
              && !Cues.numbered(row)
              && (enacting >= 0 || organisations.titled(row) || Cues.wire(row));
      boolean ground = enacting >= 0 || Cues.ground(row) && closedGround(sheet, at) || inGround;
      if (!authority && !ground) {
        break;
      }
      found.add(new Stretch(at, at + 1, authority ? Region.TITLE : Region.GROUNDS));
      inGround = !authority && enacting < 0 && !Cues.closed(row);
      at++;
    }
    if (enacting >= 0) {
      found.add(new Stretch(enacting, enacting + 1, Region.TITLE));
    }
    return found;
  }

  /** Whether the paragraph at {@code from} is a ground that ends with a semicolon. */
  private static boolean closedGround(Sheet sheet, int from) {
    for (int at = from; at < Math.min(sheet.size(), from + 12); at++) {
      Row row = sheet.row(at);
      if (at > from && (row.blank() || row.line().gap() > 0 || Cues.ground(row))) {
        return false;
      }
      if (row.endsWithOneOf(";")) {
        return true;
      }
      if (Cues.closed(row)) {
        return false;
      }
    }
    return false;
  }

  private int enacting(Sheet sheet, int from) {
    int first = sheet.nextFilled(from);
    boolean grounded = false;
    for (int at = first; at < Math.min(sheet.size(), from + MOST_GROUNDS); at++) {
      Row row = sheet.row(at);
      grounded |= Cues.ground(row) || cues.opensBody(row);
      if (grounded && Cues.enacting(row)) {
        return at;
      }
      if (row.opensWith("dieu 1") && Cues.numbered(row)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Span> authority(Sheet sheet, List<Stretch> grounds) {
    return grounds.stream()
        .filter(s -> s.region() == Region.TITLE)
        .map(s -> sheet.row(s.from()).span())
        .filter(span -> organisations.headAt(sheet.shown(span)) || span.length() > 12)
        .findFirst();
  }
}
