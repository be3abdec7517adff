package vn.giaoviec.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledNotice.Citation;
import vn.giaoviec.filing.FiledNotice.Document;
import vn.giaoviec.filing.FiledNotice.Kind;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.units.Setting;
import vn.giaoviec.units.UnitDirectory;

/** The entries of {@code search-tasks.tsv}: an office that does not exist. */
final class InventedOffice {
  private static final Path FILE = Path.of("src/test/resources/vn/giaoviec/index/search-tasks.tsv");
  private static final UnitDirectory UNITS = new UnitDirectory();

  private final List<Entry> entries = new ArrayList<>();

  private String[] head = {};
  private final List<Document> documents = new ArrayList<>();
  private final List<TaskEntry> tasks = new ArrayList<>();

  private InventedOffice() {}

  static List<Entry> read() throws IOException {
    InventedOffice office = new InventedOffice();
    for (String line : Files.readAllLines(FILE)) {
      String[] cells = line.split("\t");
      switch (cells[0]) {
        case "N" -> {
          office.end();
          office.head = cells;
        }
        case "D" -> office.documents.add(document(cells));
        case "T" -> office.tasks.add(office.task(cells));
        default -> {}
      }
    }
    office.end();
    return office.entries;
  }

  private static Document document(String[] cells) {
    Optional<String> date = told(cells[3]);
    return new Document(
        cells[1], cells[2], Optional.empty(), Optional.empty(), date, Optional.empty(), true);
  }

  private TaskEntry task(String[] cells) {
    List<FiledDeadline> deadlines =
        list(cells[4]).stream()
            .map(day -> new FiledDeadline(day, "by", day, Optional.of(LocalDate.parse(day))))
            .toList();
    FiledTask task =
        new FiledTask(
            cells[1],
            told(cells[7]),
            cells[8],
            1,
            units(cells[2]),
            units(cells[3]),
            deadlines,
            list(cells[6]),
            "SURE");
    Status status = Status.valueOf(cells[5].toUpperCase(Locale.ROOT));
    FollowUp followUp = new FollowUp(status, Optional.empty(), Optional.empty(), Optional.empty());
    return new TaskEntry(task, followUp, false);
  }

  private List<FiledUnit> units(String names) {
    // "Các phòng, ban" is one group, so units are parted by semicolons.
    return list(names).stream().map(name -> unit(name)).toList();
  }

  private FiledUnit unit(String name) {
    String id = UNITS.identify(name, setting()).id();
    return new FiledUnit(name, name, id, Optional.empty());
  }

  private Setting setting() {
    return UNITS.setting(head[5], head[6], LocalDate.parse(head[2]));
  }

  private void end() {
    if (head.length > 0) {
      List<Citation> citations =
          documents.stream()
              .map(one -> new Citation(one.key(), one.key(), one.id(), Optional.empty(), 1))
              .toList();
      long arrival = entries.size() + 1;
      FiledNotice notice =
          new FiledNotice(
              String.format(Locale.ROOT, "%064x", arrival),
              arrival + ".txt",
              "text/plain",
              1,
              Optional.of(new Kind(head[3], head[4])),
              Optional.of(head[1]),
              Optional.of(head[2]),
              Optional.of(head[6]),
              Optional.of(head[5]),
              Optional.of(UNITS.identify(head[5], setting()).id()),
              Optional.of(head[7]),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              documents,
              citations,
              List.of(),
              tasks.stream().map(TaskEntry::task).toList(),
              List.of());
      entries.add(
          new Entry(arrival, Instant.EPOCH, notice, tasks, List.of(), List.of(), List.of()));
    }
    documents.clear();
    tasks.clear();
  }

  private static Optional<String> told(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(cell);
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("; "));
  }
}
