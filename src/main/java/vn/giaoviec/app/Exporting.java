package vn.giaoviec.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.export.ExportCounts;
import vn.giaoviec.export.ExportFormat;
import vn.giaoviec.export.TaskExport;
import vn.giaoviec.export.TaskExports;
import vn.giaoviec.export.TaskRow;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.index.QueryException;
import vn.giaoviec.index.Question;
import vn.giaoviec.index.TaskSearch;

/** Writes tasks of the register in one form. */
final class Exporting {
  private final Workplace place;
  private final Desk desk;
  private final ExportFormat format;
  private final TaskExport export;

  /**
   * @param separator between the cells of CSV
   */
  Exporting(Workplace place, Desk desk, ExportFormat format, char separator) {
    this.place = place;
    this.desk = desk;
    this.format = format;
    TaskExports exports =
        new TaskExports(
            word -> place.messages().say(word.key()), id -> desk.json(id), place.clock().instant());
    this.export = format == ExportFormat.CSV ? exports.csv(separator) : exports.of(format);
  }

  /** All tasks of one notice, as JSON. */
  static void show(Workplace place, Desk desk, Entry entry) throws IOException {
    List<TaskRow> rows = entry.tasks().stream().map(task -> new TaskRow(entry, task)).toList();
    Exporting exporting = new Exporting(place, desk, ExportFormat.JSONL, ',');
    exporting.print(out -> exporting.export.write(rows.iterator(), out));
  }

  /**
   * Writes what {@code question} asks for.
   *
   * @param file null for the terminal
   */
  ExportCounts write(TaskSearch search, Question question, @Nullable Path file)
      throws IOException, QueryException {
    List<TaskHandle> found = new ArrayList<>();
    LocalDate today = place.today();
    search.each(question, today, hit -> found.add(hit.handle()));
    if (format == ExportFormat.JSON || format == ExportFormat.JSONL) {
      // One object a notice: its tasks must stand together.
      found.sort(Comparator.comparingLong(TaskHandle::arrival));
    }
    Iterator<TaskRow> rows = desk.rows(found);
    if (file == null) {
      return print(out -> export.write(rows, out));
    }
    return WholeFile.write(file.toAbsolutePath(), out -> export.write(rows, out));
  }

  /** Says where it lies and what it could not hold. */
  void remarks(ExportCounts counts, @Nullable Path file) {
    Messages messages = place.messages();
    List<String> remarks = new ArrayList<>();
    Optional.ofNullable(file)
        .ifPresent(written -> remarks.add(messages.say("export.written", written, counts.tasks())));
    if (counts.undatedTasks() > 0) {
      remarks.add(messages.say("export.undated", counts.undatedTasks()));
    }
    if (counts.cutCells() > 0) {
      remarks.add(messages.say("export.cells-cut", counts.cutCells()));
    }
    remarks.forEach(place.terminal().err()::println);
  }

  /** By way of a file: the terminal takes characters, and an export may be larger than memory. */
  private ExportCounts print(WholeFile.Writing<ExportCounts> writing) throws IOException {
    Path whole = Files.createTempFile("giaoviec-", "." + format.suffix());
    try {
      ExportCounts counts;
      try (OutputStream out = Files.newOutputStream(whole)) {
        counts = writing.write(out);
      }
      try (Reader written = Files.newBufferedReader(whole)) {
        written.transferTo(place.terminal().out());
      }
      return counts;
    } finally {
      Files.delete(whole);
    }
  }
}
