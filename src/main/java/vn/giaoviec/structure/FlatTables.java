package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Finds assignment tables that a conversion to text has flattened to a line for each cell: a run of
 * column titles, then "1", its cells, "2", its cells, and so on.
 *
 * <p>The running numbers part the rows; without them nothing is taken for a table.
 */
final class FlatTables {
  private static final Cue INDEX_TITLE = Cue.of("(?:so )?(?:tt|stt|thu tu)");
  private static final Pattern COLUMN_TITLE =
      Pattern.compile(
          ".{0,40}(?:noi dung|nhiem vu|cong viec|chu tri|phoi hop|thuc hien|thoi gian|thoi han|tien"
              + " do|ghi chu|san pham|ket qua|don vi|co quan|kinh phi).{0,60}");
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?|\\([a-z]\\)");
  private static final int LONGEST_TITLE = 80;
  private static final int MOST_COLUMNS = 10;

  /**
   * A table.
   *
   * @param first its first line
   * @param end one past its last line
   * @param rows the lines of each row, the titles first; every line is a cell
   */
  record Table(int first, int end, List<List<Span>> rows) {}

  private final SourceText source;
  private final FoldedText text;

  FlatTables(SourceText source, FoldedText text) {
    this.source = source;
    this.text = text;
  }

  /** The tables among the body lines, in order. */
  List<Table> find(List<Region> regions) {
    List<Table> tables = new ArrayList<>();
    int i = 0;
    while (i < regions.size()) {
      Table table = regions.get(i) == Region.BODY && isIndexTitle(i) ? tableAt(i, regions) : null;
      if (table != null) {
        tables.add(table);
        i = table.end();
      } else {
        i++;
      }
    }
    return tables;
  }

  private boolean isIndexTitle(int line) {
    return INDEX_TITLE.fills(text, span(line));
  }

  private @org.jspecify.annotations.Nullable Table tableAt(int first, List<Region> regions) {
    List<Span> titles = new ArrayList<>(List.of(span(first)));
    int at = first + 1;
    while (at < regions.size()
        && regions.get(at) == Region.BODY
        && titles.size() <= MOST_COLUMNS
        && span(at).length() <= LONGEST_TITLE
        && COLUMN_TITLE.matcher(folded(at)).matches()) {
      titles.add(span(at));
      at++;
    }
    while (at < regions.size() && isColumnNumber(at) && !startsRow(at, 1, titles.size())) {
      at++;
    }
    if (titles.size() < 3 || !startsRow(at, 1, titles.size())) {
      return null;
    }
    List<List<Span>> rows = new ArrayList<>(List.of(titles));
    int end = rows(at, titles.size(), regions, rows);
    return new Table(first, end, List.copyOf(rows));
  }

  private boolean isColumnNumber(int line) {
    return COLUMN_NUMBER.matcher(folded(line)).matches();
  }

  /** Adds the rows from {@code start}; returns one past the last line. */
  private int rows(int start, int columns, List<Region> regions, List<List<Span>> rows) {
    int number = 1;
    int at = start;
    List<Span> row = new ArrayList<>();
    while (at < regions.size() && regions.get(at) == Region.BODY) {
      if (folded(at).equals(String.valueOf(number))) {
        addRow(row, rows);
        row = new ArrayList<>();
        number++;
      } else if (row.size() > columns) {
        break;
      }
      row.add(span(at));
      at++;
    }
    addRow(row.subList(0, Math.min(row.size(), columns)), rows);
    return at - Math.max(0, row.size() - columns);
  }

  private static void addRow(List<Span> row, List<List<Span>> rows) {
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
  }

  /** Whether a row numbered {@code number} begins here: its number, then text. */
  private boolean startsRow(int line, int number, int columns) {
    return line + columns - 2 < source.lines().size()
        && folded(line).equals(String.valueOf(number))
        && folded(line + 1).chars().filter(Character::isLetter).count() > 8;
  }

  private Span span(int line) {
    return line(line).span().strip(text.text());
  }

  private Line line(int line) {
    return source.lines().get(line);
  }

  private String folded(int line) {
    return span(line).of(text.folded());
  }
}
