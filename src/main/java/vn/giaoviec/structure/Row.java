package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Line;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * One line of the source, stripped, beside its folded shadow.
 *
 * <p>Most rows are of the body, and questions about them are answered from the text as it stands;
 * only rows that are looked at closely are cut out of it.
 */
final class Row {
  private final int index;
  private final Span span;
  private final Line line;
  private final FoldedText text;
  private @Nullable String shown;
  private @Nullable String folded;

  /**
   * @param index its place in {@code SourceText.lines()}
   */
  Row(int index, Line line, FoldedText text) {
    this.index = index;
    this.span = line.span().strip(text.text());
    this.line = line;
    this.text = text;
  }

  int index() {
    return index;
  }

  Span span() {
    return span;
  }

  Line line() {
    return line;
  }

  /** The text that it is a row of. */
  FoldedText text() {
    return text;
  }

  /** The row as it stands. */
  String shown() {
    String cut = shown;
    if (cut == null) {
      cut = span.of(text.text());
      shown = cut;
    }
    return cut;
  }

  /** The row without marks, equal in length to {@link #shown}. */
  String folded() {
    String cut = folded;
    if (cut == null) {
      cut = span.of(text.folded());
      folded = cut;
    }
    return cut;
  }

  boolean blank() {
    return span.isEmpty();
  }

  boolean furniture() {
    return line.role() == Line.Role.FURNITURE;
  }

  int start() {
    return span.start();
  }

  int length() {
    return span.length();
  }

  /** Whether it holds these folded words. */
  boolean says(String words) {
    return text.says(words, span);
  }

  /** Whether it begins with these folded words. */
  boolean opensWith(String words) {
    return words.length() <= length() && text.folded().startsWith(words, start());
  }

  /** Whether it begins with this wording. */
  boolean opensWith(Cue wording) {
    return wording.opens(text, span);
  }

  /** Whether it is set in capitals. */
  boolean caps() {
    return Shape.caps(text.text(), span);
  }

  boolean dashed() {
    return Shape.dashAt(text.text(), span) > 0;
  }

  /** Whether it ends with one of these marks. */
  boolean endsWithOneOf(String marks) {
    return !blank() && marks.indexOf(text.text().charAt(span.end() - 1)) >= 0;
  }

  /** The cells that stood side by side, in order, without blanks around them. */
  List<Span> cells() {
    List<Span> cells = new ArrayList<>(2);
    int from = start();
    while (from <= span.end()) {
      int tab = text.text().indexOf('\t', from, span.end());
      int to = tab < 0 ? span.end() : tab;
      Span cell = new Span(from, to).strip(text.text());
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
      from = to + 1;
    }
    return cells;
  }
}
