package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.model.Line;
import vn.giaoviec.text.Span;

/**
 * One line of the source, stripped, beside its folded shadow.
 *
 * @param index its place in {@code SourceText.lines()}
 * @param shown as it stands
 * @param folded equal in length to {@code shown}
 * @param caps whether it is set in capitals
 */
record Row(int index, Span span, String shown, String folded, Line line, boolean caps) {
  Row(int index, Span span, String shown, String folded, Line line) {
    this(index, span, shown, folded, line, Shape.caps(shown));
  }

  boolean blank() {
    return shown.isEmpty();
  }

  boolean furniture() {
    return line.role() == Line.Role.FURNITURE;
  }

  int start() {
    return span.start();
  }

  int length() {
    return shown.length();
  }

  boolean dashed() {
    return Shape.dashAt(shown) > 0;
  }

  /** The cells that stood side by side, in order, without blanks around them. */
  List<Span> cells() {
    List<Span> cells = new ArrayList<>(2);
    int from = 0;
    while (from <= shown.length()) {
      int tab = shown.indexOf('\t', from);
      int to = tab < 0 ? shown.length() : tab;
      Span cell = new Span(from, to).strip(shown);
      if (!cell.isEmpty()) {
        cells.add(new Span(start() + cell.start(), start() + cell.end()));
      }
      from = to + 1;
    }
    return cells;
  }
}
