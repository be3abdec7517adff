package vn.giaoviec.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.filing.Corrected;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.register.Event.What;

/** What clerks say of notices and tasks, and the history of it. */
final class Clerks {
  private static final String EVENTS =
      "select number, at, by, what, task, before, after, note from history where document = ";

  private final Database database;
  private final Entries entries;
  private final Tasks tasks;
  private final Log log;

  Clerks(Database database, Entries entries) {
    this.database = database;
    this.entries = entries;
    this.tasks = entries.tasks();
    this.log = new Log(database);
  }

  private record Document(long key, long reading) {}

  void followUp(TaskHandle handle, FollowUp followUp) throws RegisterException {
    Instant at = followUp.at().orElseThrow(() -> new IllegalArgumentException("no time"));
    String by = followUp.by().orElseThrow(() -> new IllegalArgumentException("nobody"));
    database.writing(
        () -> {
          Document document = document(handle.arrival());
          Tasks.Row row = row(document, handle.arrival(), handle.task());
          database.change(
              "update task set status = ?, note = ?, status_at = ?, status_by = ? where key = ?",
              followUp.status().name(),
              followUp.note(),
              at.toString(),
              by,
              row.key());
          Log.Line line =
              new Log.Line(What.FOLLOWED_UP, at, by)
                  .task(row.id())
                  .before(row.followUp().status().name())
                  .after(followUp.status().name());
          log.write(document.key(), followUp.note().map(line::note).orElse(line));
          log.changed(document.key());
          return true;
        });
  }

  void correct(long arrival, Correction correction) throws RegisterException {
    String value = canonical(correction);
    database.writing(
        () -> {
          Document document = document(arrival);
          Optional<Tasks.Row> row = row(document, arrival, correction);
          String original = original(document, row, correction);
          String before = drop(document, row, correction).orElse(original);
          database.change(
              "insert into correction (document, task, field, original, value, at, by)"
                  + " values (?, ?, ?, ?, ?, ?, ?)",
              document.key(),
              row.map(Tasks.Row::key),
              correction.field().name(),
              original,
              value,
              correction.at().toString(),
              correction.by());
          note(document, correction, What.CORRECTED, before, value);
          return true;
        });
  }

  private static String canonical(Correction correction) throws RegisterException {
    try {
      boolean ofTask =
          switch (correction.field()) {
            case TEXT, LEAD, WITH, DUE -> true;
            case KIND, NUMBER, ISSUED_ON, ISSUER, SUBJECT -> false;
          };
      if (ofTask != correction.task().isPresent()) {
        throw new IllegalArgumentException(correction.field() + " does not fit");
      }
      return Corrected.canonical(correction.field(), correction.value());
    } catch (IllegalArgumentException e) {
      throw new RegisterException(
          e, "correction-invalid", correction.field().name(), correction.value());
    }
  }

  void withdraw(long arrival, Correction correction) throws RegisterException {
    database.writing(
        () -> {
          Document document = document(arrival);
          Optional<Tasks.Row> row = row(document, arrival, correction);
          Optional<String> value = drop(document, row, correction);
          if (value.isPresent()) {
            String original = original(document, row, correction);
            note(document, correction, What.CORRECTION_WITHDRAWN, value.get(), original);
          }
          return true;
        });
  }

  /** Removes the correction of a field; the value that it had. */
  private Optional<String> drop(Document document, Optional<Tasks.Row> row, Correction correction)
      throws SQLException {
    long task = row.map(Tasks.Row::key).orElse(0L);
    Optional<String> value =
        database.first(
            "select value from correction where document = ? and coalesce(task, 0) = ?"
                + " and field = ?",
            found -> found.getString(1),
            document.key(),
            task,
            correction.field().name());
    database.change(
        "delete from correction where document = ? and coalesce(task, 0) = ? and field = ?",
        document.key(),
        task,
        correction.field().name());
    return value;
  }

  private String original(Document document, Optional<Tasks.Row> row, Correction correction)
      throws SQLException {
    if (row.isEmpty()) {
      return Corrected.original(entries.notice(document.reading()), correction.field());
    }
    FiledTask task = entries.notice(row.get().reading()).tasks().get(row.get().position());
    return Corrected.original(task, correction.field());
  }

  private void note(
      Document document, Correction correction, What what, String before, String after)
      throws SQLException {
    Log.Line line =
        new Log.Line(what, correction.at(), correction.by())
            .before(before)
            .after(after)
            .note(correction.field().name());
    log.write(document.key(), correction.task().map(line::task).orElse(line));
    if (correction.task().isEmpty()) {
      FiledNotice notice =
          entries
              .corrected()
              .notice(entries.notice(document.reading()), tasks.corrections(document.key()));
      Log.Line found = new Log.Line(What.TWIN_FOUND, correction.at(), correction.by());
      entries.twins().renew(document.key(), Keys.of(notice), found);
    }
    log.changed(document.key());
  }

  private Document document(long arrival) throws SQLException, RegisterException {
    return database
        .first(
            "select key, reading from document where arrival = ?",
            row -> new Document(row.getLong(1), row.getLong(2)),
            arrival)
        .orElseThrow(() -> new RegisterException("register-no-notice", String.valueOf(arrival)));
  }

  private Optional<Tasks.Row> row(Document document, long arrival, Correction correction)
      throws SQLException, RegisterException {
    return correction.task().isEmpty()
        ? Optional.empty()
        : Optional.of(row(document, arrival, correction.task().get()));
  }

  private Tasks.Row row(Document document, long arrival, String task)
      throws SQLException, RegisterException {
    return tasks
        .row(document.key(), task)
        .orElseThrow(
            () ->
                new RegisterException(
                    "register-no-task", new TaskHandle(arrival, task).toString()));
  }

  List<Event> history(long arrival) throws RegisterException {
    return database.reading(
        () ->
            database.list(
                EVENTS + "(select key from document where arrival = ?) order by number",
                Clerks::event,
                arrival));
  }

  List<Event> history(String id) throws RegisterException {
    return database.reading(
        () ->
            database.list(
                EVENTS + "(select key from document where id = ?) order by number",
                Clerks::event,
                id));
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        row.getString(3),
        What.valueOf(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)));
  }
}
