package vn.giaoviec.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The task table as CSV by RFC 4180, in UTF-8.
 *
 * <p>A byte order mark stands first: without it Excel takes the text for the code page of the
 * machine, and every tone is lost. No {@code sep=} line stands before the titles: it makes Excel
 * overlook the mark, and is a row to everybody else. Dates are ISO 8601, the only way of writing
 * them that a spreadsheet understands alike under American and Vietnamese settings.
 */
final class CsvExport implements TaskExport {
  private static final String LINE_END = "\r\n";

  /**
   * What a spreadsheet would calculate instead of showing, also in its full-width form: a notice
   * comes from outside, and a formula in it could send off what stands in the sheet.
   */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");

  /** What it would take for a date, an hour or a number: 12:2 is a task and not two past noon. */
  private static final Pattern FIGURES = Pattern.compile("[.,:/\\- ]*\\d[\\d.,:/\\- ]*");

  private final TaskTable table;
  private final char separator;

  CsvExport(ExportWords words, char separator) {
    table = new TaskTable(words);
    this.separator = separator;
  }

  @Override
  public ExportCounts write(Iterator<TaskRow> rows, OutputStream out) throws IOException {
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    csv.write('\uFEFF');
    line(table.titles().stream().map(Cell::of).toList(), csv);
    long count = 0;
    while (rows.hasNext()) {
      count++;
      line(table.cells(count, rows.next()), csv);
    }
    csv.flush();
    return ExportCounts.of(count);
  }

  private void line(List<Cell> cells, Writer csv) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        csv.write(separator);
      }
      csv.write(
          switch (cells.get(i)) {
            case Cell.Words(String text) -> quoted(text);
            case Cell.Day(var date) -> date.toString();
            case Cell.Count(long number) -> Long.toString(number);
            case Cell.Nothing nothing -> "";
          });
    }
    csv.write(LINE_END);
  }

  private static String quoted(String text) {
    boolean guarded = FORMULA.matcher(text).matches() || FIGURES.matcher(text).matches();
    return '"' + (guarded ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
