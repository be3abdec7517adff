package vn.giaoviec.structure;

/** Finds the end of a "Kinh gui" block: a list of dashes, or names that run on. */
final class AddresseeReader {
  private static final int MOST_ROWS = 80;
  private static final int COLUMN = 12;

  private final Cues cues;

  AddresseeReader(Cues cues) {
    this.cues = cues;
  }

  /** The row behind the block that opens at {@code from}. */
  int end(Sheet sheet, int from) {
    int end = from + 1;
    Row last = sheet.row(from);
    boolean listed = label(last);
    for (int at = from + 1; at < Math.min(sheet.size(), from + MOST_ROWS); at++) {
      Row row = sheet.row(at);
      if (row.blank() || row.furniture()) {
        continue;
      }
      boolean entry = entry(row);
      boolean speck = Shape.noise(row.shown()) && row.length() < 12;
      if (!(entry && listed) && !speck && !Cues.addressee(row) && !runsOn(last, row, from)) {
        break;
      }
      listed |= entry;
      last = speck ? last : row;
      end = at + 1;
    }
    return end;
  }

  /** Nothing but the label stands there, or the first entry of a list. */
  private static boolean label(Row row) {
    int colon = row.shown().indexOf(':');
    String rest = colon < 0 ? "" : row.shown().substring(colon + 1).strip();
    return rest.isEmpty() || Shape.dashAt(rest) > 0;
  }

  /** A dash opens it, perhaps behind a speck at the margin. */
  private static boolean entry(Row row) {
    int dash = row.shown().indexOf("- ");
    return row.dashed()
        || dash > 0 && dash < 5 && Shape.letters(row.shown().substring(0, dash)) < 2;
  }

  private boolean runsOn(Row last, Row row, int from) {
    String above = last.shown();
    if (above.endsWith(".") || cues.opensBody(row) || Cues.numbered(row)) {
      return false;
    }
    boolean afterLabel = last.index() == from && above.strip().endsWith(":");
    boolean open = above.endsWith(",") || above.endsWith(";") || above.endsWith(" và");
    boolean column = row.line().indent() > COLUMN && row.length() < 70;
    return Shape.startsLower(row.shown()) && row.length() < 120
        || open && row.length() < 160
        || afterLabel && row.length() < 200
        || column && row.line().gap() == 0;
  }
}
