package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoviec.text.Span;

/**
 * Finds where an end block begins and ends.
 *
 * <p>Its entries look like directives, so none of them may be left to the body; and a body's dashes
 * must not be taken for recipients. It opens only at a sure sign: the label, a capacity mark, a
 * title in capitals with a name below, or "Nhu tren" behind a closed text.
 */
final class EndBlockReader {
  private static final Pattern SAVED =
      Pattern.compile(
          ".*(?:^|[^a-z])luu\\s?(?::|vt\\b|van (?:phong|thu)|vp\\b|hs\\b|ho so).*"
              + "|\\W{0,4}l\\S{1,3}\\s?:\\s?vt\\b.*");
  private static final Pattern AS_ABOVE =
      Pattern.compile("\\W{0,4}nhu (?:tren|dieu \\d|thanh phan|kinh gui).{0,30}");
  private static final int MOST_ROWS = 110;
  private static final int LOOK_AHEAD = 9;
  private static final int MOST_BEHIND = 14;

  private final EndRowReader rows;
  private final Organisations organisations;
  private final HeadingReader headings;

  EndBlockReader(EndRowReader rows, Organisations organisations, HeadingReader headings) {
    this.rows = rows;
    this.organisations = organisations;
    this.headings = headings;
  }

  /** The end block that opens at {@code row}, if one does. */
  Optional<EndBlock> at(Sheet sheet, Row row) {
    return opens(sheet, row) ? Optional.of(read(sheet, row.index())) : Optional.empty();
  }

  private boolean opens(Sheet sheet, Row row) {
    if (labelled(sheet, row)) {
      return true;
    }
    if (row.dashed() && row.says("nhu ") && AS_ABOVE.matcher(row.folded()).matches()) {
      int above = sheet.lastFilled(row.index() - 1);
      return above >= 0 && sheet.row(above).shown().endsWith(".");
    }
    return row.length() < 140 && row.caps() && signs(sheet, row);
  }

  private static boolean labelled(Sheet sheet, Row row) {
    if (!row.says(" nhan") || row.folded().indexOf(" nhan") > 9 && row.shown().indexOf('\t') < 0) {
      return false;
    }
    for (Span cell : row.cells()) {
      if (EndRowReader.label(sheet.folded(cell))) {
        return true;
      }
    }
    return false;
  }

  private boolean signs(Sheet sheet, Row row) {
    if (EndRowReader.capacityIn(row.shown()).isPresent()) {
      return true;
    }
    if (!organisations.titled(row) || Cues.numbered(row) || row.dashed()) {
      return false;
    }
    int at = row.index();
    for (int seen = 0; seen < LOOK_AHEAD; seen++) {
      at = sheet.nextFilled(at + 1);
      if (at >= sheet.size()) {
        return false;
      }
      EndRow next = rows.read(sheet, sheet.row(at));
      if (next.label() || next.name().filter(n -> n.rank() == 0).isPresent()) {
        return true;
      }
      if (!next.signature() && !sheet.row(at).caps() && !Shape.noise(sheet.row(at).shown())) {
        return false;
      }
    }
    return false;
  }

  /**
   * What has been seen of the block so far.
   *
   * @param listed the list of recipients has begun
   * @param saved its last entry, "Luu", was there
   * @param named the signer's name was there
   * @param behind rows since {@code saved}
   * @param behindName rows since {@code named}
   */
  private record Progress(
      boolean listed, boolean saved, boolean named, int behind, int behindName) {
    static final Progress NOTHING = new Progress(false, false, false, 0, 0);

    Progress with(EndRow parts) {
      String folded = parts.row().folded();
      boolean opens = equals(NOTHING) && AS_ABOVE.matcher(folded).matches();
      boolean inList = listed || parts.label() || opens;
      return new Progress(
          inList,
          saved
              || inList
                  && (folded.contains("luu") || folded.contains("vt"))
                  && SAVED.matcher(folded).matches(),
          named || parts.name().filter(n -> n.rank() != 2 && n.rank() != 5).isPresent(),
          behind + (saved ? 1 : 0),
          behindName + (named ? 1 : 0));
    }
  }

  private EndBlock read(Sheet sheet, int from) {
    List<EndRow> found = new ArrayList<>();
    Progress seen = Progress.NOTHING;
    int to = from;
    for (int at = from; at < Math.min(sheet.size(), from + MOST_ROWS); at++) {
      Row row = sheet.row(at);
      if (row.blank() || row.furniture()) {
        continue;
      }
      EndRow parts = rows.read(sheet, row);
      if (at > from && (newPart(sheet, row) || !belongs(parts, seen))) {
        break;
      }
      seen = seen.with(parts);
      found.add(parts);
      to = at + 1;
    }
    return new EndBlock(from, to, found);
  }

  private boolean newPart(Sheet sheet, Row row) {
    return Cues.shortAnnex(row)
        || Cues.attached(row)
        || Cues.nation(row)
        || row.caps() && headings.read(sheet, row, true).isPresent();
  }

  /** Whether a row goes on with the block: the list while it is open, then the signature. */
  private boolean belongs(EndRow parts, Progress seen) {
    Row row = parts.row();
    boolean over = seen.named() && seen.saved();
    boolean speck =
        Shape.noise(row.shown()) || over && row.length() < 20 && Shape.strange(row.shown());
    boolean alone = parts.name().filter(n -> n.rank() == 0 || n.rank() == 3).isPresent();
    if (parts.label() || speck || parts.signature() && row.length() < 200) {
      return !over || speck || seen.behindName() < 3;
    }
    boolean prose = Cues.numbered(row) && row.length() > 25 || row.length() > 260;
    if (prose) {
      return false;
    }
    if (seen.named() && (seen.saved() || !seen.listed())) {
      return row.caps() && seen.behindName() < 3 && organisations.headAt(row.shown());
    }
    if (seen.listed() && !seen.saved()) {
      return true;
    }
    return alone || row.caps() || seen.behind() < MOST_BEHIND && row.length() < 60;
  }
}
