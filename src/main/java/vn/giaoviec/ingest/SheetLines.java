package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Box;
import vn.giaoviec.model.Line.Role;

/** Turns pages of placed words into lines in reading order with their indents and gaps. */
final class SheetLines {
  /** A step to the next line this much above the usual one is a gap. */
  private static final float GAP = 1.22f;

  private SheetLines() {}

  /** The lines of all pages; furniture stands where its page ends. */
  static List<DraftLine> of(List<Sheet> sheets) {
    List<DraftLine> lines = new ArrayList<>();
    for (Furniture.Parted parted : Furniture.part(sheets)) {
      Sheet sheet = parted.body();
      float margin = margin(sheet);
      Row above = null;
      for (Row row : Columns.readingOrder(sheet)) {
        lines.add(line(sheet, row, Role.BODY, margin, gap(sheet, above, row)));
        above = row;
      }
      for (Row row : parted.taken()) {
        lines.add(line(sheet, row, Role.FURNITURE, margin, 0));
      }
    }
    return lines;
  }

  private static DraftLine line(Sheet sheet, Row row, Role role, float margin, int gap) {
    int indent = Math.max(0, Math.round((row.left() - margin) / sheet.charWidth()));
    return new DraftLine(
        row.text(cellWidth(sheet)),
        sheet.page(),
        role,
        indent,
        gap,
        box(sheet, row),
        seen(sheet, row));
  }

  /** Recognised words have wider gaps where a mark or a whole word was lost: no cells. */
  private static float cellWidth(Sheet sheet) {
    return sheet.charWidth() * (sheet.origin() == Sheet.Origin.RECOGNISED ? 1.5f : 1);
  }

  private static List<Word> seen(Sheet sheet, Row row) {
    return sheet.origin() == Sheet.Origin.RECOGNISED ? row.words() : List.of();
  }

  private static Optional<Box> box(Sheet sheet, Row row) {
    if (!sheet.points()) {
      return Optional.empty();
    }
    float height = row.size();
    return Optional.of(
        new Box(row.left(), row.baseline() - height, row.right() - row.left(), height * 1.2f));
  }

  /** Blank lines above; the first line of a page and of a column follows closely. */
  private static int gap(Sheet sheet, @Nullable Row above, Row row) {
    float step = above == null ? 0 : row.baseline() - above.baseline();
    float lines = step / sheet.leading();
    return lines > GAP ? Math.max(1, Math.round(lines - 1)) : 0;
  }

  /** Where most lines begin: the left edge of the text. */
  private static float margin(Sheet sheet) {
    Map<Integer, Integer> edges = new HashMap<>();
    int best = Integer.MAX_VALUE;
    int most = 0;
    for (Row row : sheet.rows()) {
      int edge = Math.round(row.left() / sheet.charWidth());
      int count = edges.merge(edge, 1, Integer::sum);
      if (count > most || count == most && edge < best) {
        best = edge;
        most = count;
      }
    }
    float left = Float.MAX_VALUE;
    for (Row row : sheet.rows()) {
      boolean atEdge = most < 3 || Math.round(row.left() / sheet.charWidth()) == best;
      left = atEdge ? Math.min(left, row.left()) : left;
    }
    return left;
  }
}
