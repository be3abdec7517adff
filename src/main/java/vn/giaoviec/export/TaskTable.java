package vn.giaoviec.export;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FiledUnit;

/** The columns by which tasks are followed up, and what stands in them. */
final class TaskTable {
  static final List<ExportWord> COLUMNS =
      List.of(
          ExportWord.ORDER,
          ExportWord.TASK,
          ExportWord.NUMBER,
          ExportWord.ISSUED_ON,
          ExportWord.DUE,
          ExportWord.LEAD,
          ExportWord.WITH,
          ExportWord.STATUS,
          ExportWord.BASIS,
          ExportWord.NOTE,
          ExportWord.HANDLE);

  private final ExportWords words;

  TaskTable(ExportWords words) {
    this.words = words;
  }

  List<String> titles() {
    return COLUMNS.stream().map(words::of).toList();
  }

  /**
   * @param order of the row, from 1
   */
  List<Cell> cells(long order, TaskRow row) {
    FiledTask task = row.task().task();
    List<FiledDeadline> deadlines = byDay(task);
    return List.of(
        new Cell.Count(order),
        Cell.of(task.text()),
        Cell.of(row.entry().notice().number().orElse("")),
        row.entry().notice().issuedOn().map(Cell::day).orElse(Cell.NOTHING),
        due(deadlines),
        units(task.lead()),
        units(task.with()),
        Cell.of(words.of(row.task().followUp().status())),
        Cell.of(String.join("; ", task.citations())),
        Cell.of(note(row, deadlines)),
        Cell.of(row.handle().toString()));
  }

  // The day that comes first is the one to watch; the others stand in the note.
  private static Cell due(List<FiledDeadline> deadlines) {
    return deadlines.isEmpty() ? Cell.NOTHING : due(deadlines.getFirst());
  }

  private static Cell due(FiledDeadline first) {
    return first.due().<Cell>map(Cell.Day::new).orElse(Cell.of(first.text()));
  }

  private static List<FiledDeadline> byDay(FiledTask task) {
    return task.deadlines().stream()
        .sorted(Comparator.comparing(deadline -> deadline.due().orElse(LocalDate.MAX)))
        .toList();
  }

  private static Cell units(List<FiledUnit> units) {
    return Cell.of(units.stream().map(FiledUnit::unit).collect(joining("; ")));
  }

  private String note(TaskRow row, List<FiledDeadline> deadlines) {
    List<String> notes = new ArrayList<>();
    row.task().followUp().note().ifPresent(notes::add);
    deadlines.stream()
        .limit(1)
        .flatMap(deadline -> Hours.of(deadline).stream())
        .map(hour -> words.of(ExportWord.DUE_HOUR, hour.toString()))
        .forEach(notes::add);
    if (deadlines.size() > 1) {
      String others = deadlines.stream().skip(1).map(FiledDeadline::text).collect(joining("; "));
      notes.add(words.of(ExportWord.OTHER_DUE, others));
    }
    if (row.task().task().confidence().equals("WEAK")) {
      notes.add(words.of(ExportWord.WEAK));
    }
    if (row.task().gone()) {
      notes.add(words.of(ExportWord.GONE));
    }
    return String.join("; ", notes);
  }
}
