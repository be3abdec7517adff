package vn.giaoviec.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.FieldLabels.Role;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Reads assignment tables: each row with a task and somebody to do it is one task (domain
 * reference, 4.7). A table without a task column and a lead column is none.
 */
final class Assignments {
  /** "như trên", "nt", a ditto mark: the value above. */
  private static final Pattern DITTO = Pattern.compile("(?:-? ?nt ?-?|nhu tren|\"+|'')\\.?");

  private static final int SHORTEST_TASK = 8;

  private final FoldedText text;
  private final FieldLabels labels;
  private Map<Role, Integer> columns = Map.of();
  private int width;
  private List<Unit> leadAbove = List.of();
  private List<Unit> withAbove = List.of();

  Assignments(FoldedText text, FieldLabels labels) {
    this.text = text;
    this.labels = labels;
  }

  /** Forgets the column titles: text stands between this table and the next. */
  void leave() {
    columns = Map.of();
  }

  /**
   * What a row says.
   *
   * @param number its running number; empty without one
   */
  record Row(String number, Span task, Fields fields, Evidence evidence) {}

  /** Reads the next row of a table; null for titles, group rows and rows of other tables. */
  @Nullable Row next(Block row) {
    Map<Role, Integer> titles = titles(row);
    if (titles.containsKey(Role.CONTENT) && titles.containsKey(Role.LEAD)) {
      columns = titles;
      width = row.children().size();
      leadAbove = List.of();
      withAbove = List.of();
      return null;
    }
    if (columns.isEmpty() || row.children().size() < 2) {
      return null;
    }
    Span content = cell(row, Role.CONTENT).orElse(new Span(0, 0));
    if (content.length() < SHORTEST_TASK) {
      return null;
    }
    List<Unit> lead = cell(row, Role.LEAD).map(cell -> units(cell, leadAbove)).orElse(leadAbove);
    List<Unit> with =
        cell(row, Role.PARTNER)
            .filter(cell -> !cell.isEmpty())
            .map(cell -> units(cell, withAbove))
            .orElse(List.of());
    if (lead.isEmpty()) {
      return null;
    }
    leadAbove = lead;
    withAbove = with;
    List<Span> times = cell(row, Role.TIME).filter(c -> !c.isEmpty()).stream().toList();
    Span task = new Span(content.start(), Math.max(content.end(), row.span().end()));
    String number = row.children().getFirst().span().of(text.folded());
    return new Row(
        number.matches("\\d{1,3}(?:\\.\\d{1,2})*\\.?") ? number.replaceAll("\\.$", "") : "",
        task,
        new Fields(lead, with, times),
        Evidence.sure("task.table", "a row of an assignment table"));
  }

  private Map<Role, Integer> titles(Block row) {
    Map<Role, Integer> found = new EnumMap<>(Role.class);
    for (int i = 0; i < row.children().size(); i++) {
      int column = i;
      Span cell = row.children().get(i).span();
      if (cell.length() <= 80) {
        labels.role(cell).ifPresent(role -> found.putIfAbsent(role, column));
      }
    }
    return found;
  }

  /** The cell of a column; a row that lost its number is one cell shorter than the titles. */
  private Optional<Span> cell(Block row, Role role) {
    Integer column = columns.get(role);
    if (column == null) {
      return Optional.empty();
    }
    int shift = row.children().size() == width - 1 ? 1 : 0;
    int at = column - shift;
    return at >= 0 && at < row.children().size()
        ? Optional.of(row.children().get(at).span())
        : Optional.empty();
  }

  private List<Unit> units(Span cell, List<Unit> above) {
    if (cell.isEmpty() || DITTO.matcher(cell.of(text.folded())).matches()) {
      return above;
    }
    return labels.unitsIn(cell);
  }
}
