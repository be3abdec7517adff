package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.giaoviec.ingest.PdfPage.Glyph;
import vn.giaoviec.ingest.Ruling.Direction;

/**
 * Finds the tables that are drawn with lines, so that a row whose cells run over several lines can
 * be read cell by cell. Tables of one or two columns are layout and are left to {@link Columns}.
 *
 * @param rows with their cells, top to bottom
 */
record PdfTables(List<TableRow> rows) {
  /** Lines this far apart are the same, and ends this far apart meet. */
  private static final float SLACK = 3;

  /** A line bounds rows or columns of the whole table if it goes through this much of it. */
  private static final float MOST_OF_IT = 0.5f;

  private static final int FEWEST_COLUMNS = 3;

  PdfTables {
    rows = List.copyOf(rows);
  }

  /**
   * A row of a table.
   *
   * @param edges left edge of every cell, and the right edge of the last
   */
  record TableRow(float top, float bottom, List<Float> edges) {
    /** The cell, from 0, that the glyph stands in; -1 if it is outside. */
    int cellOf(Glyph glyph) {
      float x = (glyph.left() + glyph.right()) / 2;
      float y = glyph.baseline() - glyph.size() / 4;
      if (y < top || y >= bottom || x < edges.getFirst() || x >= edges.getLast()) {
        return -1;
      }
      int cell = 0;
      while (x >= edges.get(cell + 1)) {
        cell++;
      }
      return cell;
    }
  }

  /** The tables made by these lines. */
  static PdfTables of(List<Ruling> rulings) {
    List<TableRow> rows = new ArrayList<>();
    List<Ruling> left = new ArrayList<>(rulings);
    while (!left.isEmpty()) {
      List<Ruling> table = connected(left);
      left.removeAll(table);
      rows.addAll(rows(table));
    }
    return new PdfTables(rows);
  }

  /** All lines that hang together with the first. */
  private static List<Ruling> connected(List<Ruling> rulings) {
    List<Ruling> together = new ArrayList<>(List.of(rulings.getFirst()));
    List<Ruling> others = new ArrayList<>(rulings.subList(1, rulings.size()));
    for (int i = 0; i < together.size(); i++) {
      Ruling line = together.get(i);
      List<Ruling> met = others.stream().filter(o -> line.meets(o, SLACK)).toList();
      together.addAll(met);
      others.removeAll(met);
    }
    return together;
  }

  private static List<TableRow> rows(List<Ruling> table) {
    List<Ruling> across = of(table, Direction.ACROSS);
    List<Ruling> down = of(table, Direction.DOWN);
    List<Float> ys = places(across, extent(across, Ruling::from, Ruling::to));
    List<Float> xs = places(down, 0);
    List<TableRow> rows = new ArrayList<>();
    if (places(down, extent(down, Ruling::from, Ruling::to)).size() <= FEWEST_COLUMNS) {
      return rows;
    }
    for (int i = 0; i + 1 < ys.size(); i++) {
      float middle = (ys.get(i) + ys.get(i + 1)) / 2;
      List<Float> edges = xs.stream().filter(x -> reaches(down, x, middle)).toList();
      if (edges.size() > 1) {
        rows.add(new TableRow(ys.get(i), ys.get(i + 1), edges));
      }
    }
    return rows;
  }

  private static List<Ruling> of(List<Ruling> table, Direction direction) {
    return table.stream().filter(r -> r.direction() == direction).toList();
  }

  private static float extent(
      List<Ruling> lines, Function<Ruling, Float> from, Function<Ruling, Float> to) {
    float first = Float.MAX_VALUE;
    float last = 0;
    for (Ruling line : lines) {
      first = Math.min(first, from.apply(line));
      last = Math.max(last, to.apply(line));
    }
    return Math.max(0, last - first);
  }

  /** Where lines stand that go through most of {@code extent} together, in order. */
  private static List<Float> places(List<Ruling> lines, float extent) {
    TreeMap<Float, Float> lengths = new TreeMap<>();
    for (Ruling line : lines) {
      Float near = lengths.floorKey(line.at() + SLACK);
      float key = near != null && near > line.at() - SLACK ? near : line.at();
      lengths.merge(key, line.length(), Float::sum);
    }
    return lengths.entrySet().stream()
        .filter(e -> e.getValue() > MOST_OF_IT * extent)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean reaches(List<Ruling> down, float x, float y) {
    return down.stream()
        .anyMatch(d -> Math.abs(d.at() - x) < SLACK && d.from() - SLACK < y && d.to() + SLACK > y);
  }
}
