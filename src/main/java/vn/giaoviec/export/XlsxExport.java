package vn.giaoviec.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of two sheets: the tasks to follow up, and the register of what came in. */
final class XlsxExport implements TaskExport {
  private static final int ROWS_IN_MEMORY = 100;

  private final ExportWords words;
  private final TaskTable tasks;
  private final RegisterTable register;
  private final Instant now;

  XlsxExport(ExportWords words, Instant now) {
    this.words = words;
    this.now = now;
    tasks = new TaskTable(words);
    register = new RegisterTable(words);
  }

  @Override
  public ExportCounts write(Iterator<TaskRow> rows, OutputStream out) throws IOException {
    // POI keeps what does not fit its memory in files. They are of the user alone and go at the
    // end.
    Path scratch = Files.createTempDirectory("giaoviec-export-");
    Path book = scratch.resolve("book.xlsx");
    try {
      ExportCounts counts =
          TempFile.withStrategy(
              new DefaultTempFileCreationStrategy(scratch.toFile()), () -> save(rows, book));
      StillZip.copy(book, out);
      return counts;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      clear(scratch);
    }
  }

  private ExportCounts save(Iterator<TaskRow> rows, Path to) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, false);
        OutputStream file = Files.newOutputStream(to)) {
      ExportCounts counts = fill(book, rows);
      sign(book.getXSSFWorkbook().getProperties().getCoreProperties());
      book.write(file);
      return counts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExportCounts fill(SXSSFWorkbook book, Iterator<TaskRow> rows) throws IOException {
    SheetStyles styles = new SheetStyles(book);
    SheetWriter sheet = sheet(book, styles, ExportWord.TASKS_SHEET, TaskTable.COLUMNS);
    // By arrival, as the decree wants it, in whatever order the tasks come; a few words each.
    Map<Long, List<Cell>> notices = new TreeMap<>();
    long count = 0;
    while (rows.hasNext()) {
      TaskRow row = rows.next();
      count++;
      sheet.row(tasks.cells(count, row));
      notices.computeIfAbsent(row.entry().arrival(), arrival -> register.cells(row.entry()));
    }
    sheet.mark(overdue());
    long cut = sheet.finish();
    SheetWriter second = sheet(book, styles, ExportWord.REGISTER_SHEET, RegisterTable.COLUMNS);
    for (List<Cell> notice : notices.values()) {
      second.row(notice);
    }
    return new ExportCounts(count, 0, 0, 0, cut + second.finish());
  }

  private SheetWriter sheet(
      SXSSFWorkbook book, SheetStyles styles, ExportWord name, List<ExportWord> columns) {
    List<SheetWriter.Column> titled =
        columns.stream()
            .map(column -> new SheetWriter.Column(words.of(column), letters(column)))
            .toList();
    return new SheetWriter(
        book.createSheet(words.of(name)), styles, titled, words.of(ExportWord.CUT));
  }

  // Asked anew whenever the workbook is opened: what is overdue next week is marked next week.
  private String overdue() {
    String due = "$" + letter(ExportWord.DUE) + "2";
    String status = "$" + letter(ExportWord.STATUS) + "2";
    String open = words.of(ExportWord.OPEN).replace("\"", "\"\"");
    return "AND(ISNUMBER(%s),%s<TODAY(),%s=\"%s\")".formatted(due, due, status, open);
  }

  private static String letter(ExportWord column) {
    return CellReference.convertNumToColString(TaskTable.COLUMNS.indexOf(column));
  }

  private static int letters(ExportWord column) {
    return switch (column) {
      case ORDER, ARRIVAL -> 7;
      case TASK -> 60;
      case SUBJECT -> 45;
      case LEAD, WITH, AUTHOR -> 25;
      case BASIS, NOTE, REMARK, RECEIVER -> 20;
      default -> 14;
    };
  }

  private void sign(CoreProperties properties) {
    properties.setCreator("giaoviec");
    properties.setCreated(Optional.of(Date.from(now)));
    properties.setModified(Optional.of(Date.from(now)));
  }

  private static void clear(Path scratch) throws IOException {
    try (var files = Files.newDirectoryStream(scratch)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(scratch);
  }
}
