package vn.giaoviec.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cells in aligned columns, wrapped between words to fit a width.
 *
 * <p>Columns that need little get what they need; the rest of the width is shared by those that
 * need more. A letter with its marks counts as one column, whether it is composed or not.
 */
final class Grid {
  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final List<List<String>> rows;
  private final int[] widths;

  /**
   * @param rows all of the same length; the first is the head
   */
  Grid(List<List<String>> rows, int width) {
    this.rows = rows;
    this.widths = share(needs(rows), width - GAP.length() * (rows.getFirst().size() - 1));
  }

  String draw() {
    StringBuilder text = new StringBuilder();
    drawRow(rows.getFirst(), text);
    drawRow(Arrays.stream(widths).mapToObj("─"::repeat).toList(), text);
    rows.stream().skip(1).forEach(row -> drawRow(row, text));
    return text.toString();
  }

  private void drawRow(List<String> cells, StringBuilder text) {
    List<List<String>> columns = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      columns.add(wrap(cells.get(i), widths[i]));
      height = Math.max(height, columns.getLast().size());
    }
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = y < columns.get(i).size() ? columns.get(i).get(y) : "";
        line.append(part).repeat(" ", widths[i] - columns(part)).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static int[] needs(List<List<String>> rows) {
    int[] needs = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < needs.length; i++) {
        needs[i] = Math.max(needs[i], columns(row.get(i)));
      }
    }
    return needs;
  }

  /** Serves the modest columns first, so that what they leave goes to the others. */
  private static int[] share(int[] needs, int width) {
    int[] widths = new int[needs.length];
    int left = width;
    List<Integer> byNeed = new ArrayList<>();
    for (int i = 0; i < needs.length; i++) {
      byNeed.add(i);
    }
    byNeed.sort((a, b) -> Integer.compare(needs[a], needs[b]));
    for (int served = 0; served < needs.length; served++) {
      int column = byNeed.get(served);
      int fair = left / (needs.length - served);
      widths[column] = Math.min(needs[column], Math.max(fair, NARROWEST));
      left -= widths[column];
    }
    return widths;
  }

  private static List<String> wrap(String cell, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.split(" ", -1)) {
      if (!line.isEmpty() && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (columns(line) > width) {
        int cut = endOfColumns(line, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int endOfColumns(CharSequence text, int width) {
    int end = 0;
    for (int used = 0; end < text.length(); end += Character.charCount(codePoint(text, end))) {
      used += advance(codePoint(text, end));
      if (used > width) {
        break;
      }
    }
    return end;
  }

  private static int columns(CharSequence text) {
    return text.codePoints().map(Grid::advance).sum();
  }

  private static int codePoint(CharSequence text, int index) {
    return Character.codePointAt(text, index);
  }

  private static int advance(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
  }
}
