package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** A document as rows that can be looked at both as printed and folded. */
record Sheet(SourceText source, FoldedText text, List<Row> rows) {
  Sheet {
    rows = List.copyOf(rows);
  }

  static Sheet of(SourceText source, FoldedText text) {
    List<Row> rows = new ArrayList<>(source.lines().size());
    for (Line line : source.lines()) {
      rows.add(new Row(rows.size(), line, text));
    }
    return new Sheet(source, text, rows);
  }

  int size() {
    return rows.size();
  }

  Row row(int index) {
    return rows.get(index);
  }

  String shown(Span span) {
    return span.of(source.text());
  }

  String folded(Span span) {
    return span.of(text.folded());
  }

  int pageOf(Span span) {
    return source.pageAt(span.start());
  }

  /** The first row at or after {@code from} that has text of its own; {@link #size} if none. */
  int nextFilled(int from) {
    int at = from;
    while (at < size() && (row(at).blank() || row(at).furniture())) {
      at++;
    }
    return at;
  }

  /** The last row at or before {@code from} that has text of its own; -1 if none. */
  int lastFilled(int from) {
    int at = from;
    while (at >= 0 && (row(at).blank() || row(at).furniture())) {
      at--;
    }
    return at;
  }
}
