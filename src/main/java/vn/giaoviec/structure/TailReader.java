package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Block.Region;

/**
 * Walks from the body's first row to the end of the file: body, end block, and then annexes or a
 * second document with a letterhead, title and end block of its own.
 */
final class TailReader {
  private static final int MOST_TITLE_ROWS = 8;
  private static final int MOST_HEAD_ROWS = 10;

  private final EndBlockReader ends;
  private final HeadingReader headings;
  private final Organisations organisations;
  private final AddresseeReader addressees;

  TailReader(
      EndBlockReader ends,
      HeadingReader headings,
      Organisations organisations,
      AddresseeReader addressees) {
    this.addressees = addressees;
    this.ends = ends;
    this.headings = headings;
    this.organisations = organisations;
  }

  Tail read(Sheet sheet, int from) {
    List<Stretch> stretches = new ArrayList<>();
    List<EndBlock> found = new ArrayList<>();
    int at = from;
    while (at < sheet.size()) {
      Row row = sheet.row(at);
      if (row.blank() || row.furniture()) {
        at++;
        continue;
      }
      Optional<EndBlock> end = ends.at(sheet, row);
      List<Stretch> next =
          end.isPresent() ? regions(end.get()) : heading(sheet, row, !found.isEmpty());
      end.ifPresent(found::add);
      stretches.addAll(next);
      at = next.isEmpty() ? at + 1 : next.getLast().to();
    }
    return new Tail(stretches, found);
  }

  private static List<Stretch> regions(EndBlock block) {
    List<Stretch> stretches = new ArrayList<>();
    boolean listed = false;
    for (EndRow parts : block.rows()) {
      listed |= parts.label() || parts.row().dashed();
      boolean entry =
          listed
              && parts.left().isPresent()
              && (parts.label()
                  || parts.row().dashed()
                  || !parts.row().caps()
                  || Cues.closed(parts.row()));
      int row = parts.row().index();
      stretches.add(new Stretch(row, row + 1, entry ? Region.RECIPIENTS : Region.SIGNATURE));
    }
    return stretches;
  }

  /** The heading that begins at {@code row}: of an annex, or of a second document. */
  private List<Stretch> heading(Sheet sheet, Row row, boolean ended) {
    if (Cues.shortAnnex(row)
        || Cues.annex(row) && attachedBelow(sheet, row)
        || row.length() < 300 && Cues.attached(row)) {
      int end = annexEnd(sheet, row.index());
      return List.of(new Stretch(row.index(), end, Region.ANNEX));
    }
    if (ended && Cues.addressee(row)) {
      int end = addressees.end(sheet, row.index());
      return List.of(new Stretch(row.index(), end, Region.ADDRESSEE));
    }
    if (!ended || !row.caps() && !Cues.nation(row)) {
      return List.of();
    }
    Optional<Head.Heading> title = headings.read(sheet, row, true);
    if (title.isPresent()) {
      return List.of(new Stretch(row.index(), title.get().end(), Region.TITLE));
    }
    if (Cues.nation(row) || organisations.headAt(row.shown()) && nationBelow(sheet, row)) {
      return List.of(new Stretch(row.index(), letterheadEnd(sheet, row.index()), Region.HEADER));
    }
    return List.of();
  }

  private static boolean attachedBelow(Sheet sheet, Row row) {
    int next = sheet.nextFilled(row.index() + 1);
    return next < sheet.size() && Cues.attached(sheet.row(next));
  }

  private static boolean nationBelow(Sheet sheet, Row row) {
    int at = row.index();
    for (int seen = 0; seen < 4; seen++) {
      at = sheet.nextFilled(at + 1);
      if (at >= sheet.size()) {
        return false;
      }
      if (Cues.nation(sheet.row(at))) {
        return true;
      }
    }
    return false;
  }

  /** A second letterhead runs to its title, over short rows only. */
  private int letterheadEnd(Sheet sheet, int from) {
    int end = from + 1;
    int at = from;
    for (int seen = 0; seen < MOST_HEAD_ROWS; seen++) {
      at = sheet.nextFilled(at + 1);
      if (at >= sheet.size()) {
        return end;
      }
      Row row = sheet.row(at);
      if (headings.read(sheet, row, true).isPresent()
          || Cues.addressee(row)
          || Cues.annex(row)
          || row.length() > 160
          || Cues.numbered(row)) {
        return at;
      }
      end = Cues.nation(row) ? at + 1 : end;
    }
    return end;
  }

  /** Behind the title in capitals and the bracket that says to what the annex belongs. */
  private static int annexEnd(Sheet sheet, int from) {
    int end = from + 1;
    boolean open = open(sheet.row(from).shown());
    int at = from;
    for (int seen = 0; seen < MOST_TITLE_ROWS; seen++) {
      at = sheet.nextFilled(at + 1);
      if (at >= sheet.size()) {
        break;
      }
      Row row = sheet.row(at);
      boolean attached = Cues.attached(row) && row.length() < 300;
      boolean titled =
          row.caps()
              && Shape.letters(row.shown()) > 4
              && !Cues.numbered(row)
              && !row.dashed()
              && row.cells().size() == 1;
      if (!open && !attached && !titled && !Shape.rule(row.shown())) {
        break;
      }
      open = (open || attached) && open(row.shown()) || open && row.shown().indexOf(')') < 0;
      end = at + 1;
    }
    return end;
  }

  private static boolean open(String shown) {
    return shown.startsWith("(") && shown.indexOf(')') < 0;
  }
}
