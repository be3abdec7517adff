package vn.giaoviec.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.filing.Corrected;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.register.Event.What;

/** Files what was read from documents, the first time and again. */
final class Readings {
  private final Database database;
  private final Entries entries;
  private final Tasks tasks;
  private final Log log;

  Readings(Database database, Entries entries) {
    this.database = database;
    this.entries = entries;
    this.tasks = entries.tasks();
    this.log = new Log(database);
  }

  /** A reading on its way to the files: parsed and packed before anybody is kept waiting. */
  private record Ready(FiledNotice notice, String json, byte[] packed) {}

  private record Document(long key, long arrival, long reading) {
    static Document read(ResultSet row) throws SQLException {
      return new Document(row.getLong(1), row.getLong(2), row.getLong(3));
    }
  }

  List<Long> file(List<Register.Reading> many, Instant at, String by) throws RegisterException {
    List<Ready> ready = many.stream().map(this::ready).toList();
    return database.writing(
        () -> {
          List<Long> arrivals = new ArrayList<>();
          for (Ready reading : ready) {
            arrivals.add(file(reading, at, by));
          }
          return arrivals;
        });
  }

  private Ready ready(Register.Reading reading) {
    FiledNotice notice = entries.reader().read(reading.json());
    if (!notice.id().equals(reading.id())) {
      throw new IllegalArgumentException("read from " + notice.id() + ", not from " + reading.id());
    }
    List<String> ids = TaskIds.apart(notice.tasks().stream().map(FiledTask::id).toList());
    return new Ready(Tasks.named(notice, ids), reading.json(), Packed.pack(reading.json()));
  }

  private long file(Ready ready, Instant at, String by) throws SQLException, RegisterException {
    String id = ready.notice().id();
    Document document =
        database
            .first("select key, arrival, reading from document where id = ?", Document::read, id)
            .orElseThrow(() -> new RegisterException("register-no-notice", id));
    long key = document.key();
    if (document.arrival() == 0) {
      return first(key, ready, at, by);
    }
    Optional<String> before = entries.text(document.reading());
    if (before.filter(ready.json()::equals).isEmpty()) {
      again(document, ready, at, by);
    }
    database.change("update document set claimed_by = null, claimed_at = null where key = ?", key);
    return document.arrival();
  }

  private long first(long key, Ready ready, Instant at, String by) throws SQLException {
    database.change("update register set arrival = arrival + 1");
    long arrival = database.number("select arrival from register");
    long reading = add(key, ready, at, by);
    database.change(
        "update document set state = 'READ', arrival = ?, reading = ?, claimed_by = null,"
            + " claimed_at = null, failure_code = null, failure_vi = null, failure_en = null,"
            + " failure_temporary = null, failed_at = null where key = ?",
        arrival,
        reading,
        key);
    List<FiledTask> found = ready.notice().tasks();
    for (int i = 0; i < found.size(); i++) {
      addTask(key, reading, i, found.get(i));
    }
    entries.citations().write(key, ready.notice());
    log.write(
        key,
        new Log.Line(What.READ, at, by)
            .after(String.valueOf(arrival))
            .note(String.valueOf(found.size())));
    entries.twins().renew(key, Keys.of(ready.notice()), new Log.Line(What.TWIN_FOUND, at, by));
    log.changed(key);
    return arrival;
  }

  private void again(Document document, Ready ready, Instant at, String by) throws SQLException {
    long key = document.key();
    List<Tasks.Row> rows = tasks.rows(key);
    long reading = add(key, ready, at, by);
    database.change("update document set reading = ? where key = ?", reading, key);
    List<Correction> corrections = tasks.corrections(key);
    attach(key, reading, rows, corrections, ready.notice(), new Log.Line(What.READ_AGAIN, at, by));
    entries.citations().replace(key, ready.notice());
    database.change(
        "delete from reading where document = ? and key <> ?"
            + " and key not in (select reading from task where document = ?)",
        key,
        reading,
        key);
    log.write(
        key,
        new Log.Line(What.READ_AGAIN, at, by)
            .before(String.valueOf(rows.stream().filter(row -> !row.gone()).count()))
            .after(String.valueOf(ready.notice().tasks().size())));
    List<Correction> now = originals(key, ready.notice());
    FiledNotice corrected = entries.corrected().notice(ready.notice(), now);
    entries.twins().renew(key, Keys.of(corrected), new Log.Line(What.TWIN_FOUND, at, by));
    log.changed(key);
  }

  private long add(long document, Ready ready, Instant at, String by) throws SQLException {
    return database.add(
        "insert into reading (document, at, by, json) values (?, ?, ?, ?)",
        document,
        at.toString(),
        by,
        ready.packed());
  }

  private void addTask(long document, long reading, int position, FiledTask task)
      throws SQLException {
    database.change(
        "insert into task (document, id, reading, position, text) values (?, ?, ?, ?, ?)",
        document,
        task.id(),
        reading,
        position,
        task.text());
  }

  /** Lets follow-up and corrections find their tasks in the new reading. */
  private void attach(
      long document,
      long reading,
      List<Tasks.Row> rows,
      List<Correction> corrections,
      FiledNotice notice,
      Log.Line line)
      throws SQLException {
    Set<String> correctedIds = new HashSet<>();
    corrections.forEach(correction -> correction.task().ifPresent(correctedIds::add));
    List<Tasks.Row> touched = new ArrayList<>();
    for (Tasks.Row row : rows) {
      if (row.gone() || row.followUp().at().isPresent() || correctedIds.contains(row.id())) {
        touched.add(row);
        // Out of the way of the ids to come.
        database.change("update task set id = '#' || key where key = ?", row.key());
      } else {
        database.change("delete from task where key = ?", row.key());
      }
    }
    Map<Long, Integer> places = Reattachment.of(touched, notice.tasks());
    for (int i = 0; i < notice.tasks().size(); i++) {
      if (!places.containsValue(i)) {
        addTask(document, reading, i, notice.tasks().get(i));
      }
    }
    Set<String> used = new HashSet<>();
    notice.tasks().forEach(task -> used.add(task.id()));
    for (Tasks.Row row : touched) {
      Integer place = places.get(row.key());
      if (place == null) {
        lose(document, row, used, line);
      } else {
        move(document, row, reading, place, notice.tasks().get(place), line);
      }
    }
  }

  private void move(
      long document, Tasks.Row row, long reading, int position, FiledTask task, Log.Line line)
      throws SQLException {
    database.change(
        "update task set id = ?, reading = ?, position = ?, text = ?, gone = 0 where key = ?",
        task.id(),
        reading,
        position,
        task.text(),
        row.key());
    if (!row.id().equals(task.id())) {
      log.write(
          document,
          new Log.Line(What.TASK_MOVED, line.at(), line.by())
              .task(task.id())
              .before(row.id())
              .after(task.id()));
    }
  }

  private void lose(long document, Tasks.Row row, Set<String> used, Log.Line line)
      throws SQLException {
    String id = TaskIds.gone(row.id(), used);
    used.add(id);
    database.change("update task set id = ?, gone = 1 where key = ?", id, row.key());
    if (!row.gone()) {
      log.write(
          document,
          new Log.Line(What.TASK_GONE, line.at(), line.by())
              .task(row.id())
              .before(row.id())
              .after(id));
    }
  }

  /** What was read may be another value now; the corrections say beside which they stand. */
  private List<Correction> originals(long document, FiledNotice notice) throws SQLException {
    for (Correction correction : tasks.corrections(document)) {
      Optional<FiledTask> task =
          notice.tasks().stream()
              .filter(one -> correction.task().filter(one.id()::equals).isPresent())
              .findFirst();
      if (correction.task().isPresent() && task.isEmpty()) {
        continue;
      }
      database.change(
          "update correction set original = ? where document = ? and field = ?"
              + " and coalesce(task, 0) ="
              + " coalesce((select key from task where document = ? and id = ?), 0)",
          task.isPresent()
              ? Corrected.original(task.get(), correction.field())
              : Corrected.original(notice, correction.field()),
          document,
          correction.field().name(),
          document,
          correction.task());
    }
    return tasks.corrections(document);
  }
}
