package vn.giaoviec.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FollowUp;

/** The rows of tasks, and what clerks have said of them. */
final class Tasks {
  private final Database database;

  Tasks(Database database) {
    this.database = database;
  }

  /**
   * A task of a notice.
   *
   * @param position in its reading, from 0
   * @param text as it was read
   */
  record Row(
      long key,
      String id,
      long reading,
      int position,
      String text,
      boolean gone,
      FollowUp followUp) {
    private static Row read(ResultSet row) throws SQLException {
      return new Row(
          row.getLong(1),
          row.getString(2),
          row.getLong(3),
          row.getInt(4),
          row.getString(5),
          row.getInt(6) != 0,
          new FollowUp(
              FollowUp.Status.valueOf(row.getString(7)),
              Optional.ofNullable(row.getString(8)),
              Optional.ofNullable(row.getString(9)).map(Instant::parse),
              Optional.ofNullable(row.getString(10))));
    }
  }

  /** In the order of the notice, those that are gone behind. */
  List<Row> rows(long document) throws SQLException {
    return database.list(
        "select key, id, reading, position, text, gone, status, note, status_at, status_by"
            + " from task where document = ? order by gone, position, key",
        Row::read,
        document);
  }

  Optional<Row> row(long document, String id) throws SQLException {
    return database.first(
        "select key, id, reading, position, text, gone, status, note, status_at, status_by"
            + " from task where document = ? and id = ?",
        Row::read,
        document,
        id);
  }

  /** The ids of the tasks of a reading, in its order. */
  List<String> ids(long document, long reading) throws SQLException {
    return database.list(
        "select id from task where document = ? and reading = ? and gone = 0 order by position",
        row -> row.getString(1),
        document,
        reading);
  }

  /** Those of a document and its tasks, the earliest first. */
  List<Correction> corrections(long document) throws SQLException {
    return database.list(
        "select task.id, field, original, value, at, by from correction"
            + " left join task on task.key = correction.task where correction.document = ?"
            + " order by correction.rowid",
        row ->
            new Correction(
                Optional.ofNullable(row.getString(1)),
                Correction.Field.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5)),
                row.getString(6)),
        document);
  }

  /** The notice with its tasks under these ids, which are in its order. */
  static FiledNotice named(FiledNotice read, List<String> ids) {
    if (read.tasks().stream().map(FiledTask::id).toList().equals(ids)) {
      return read;
    }
    List<FiledTask> tasks = new ArrayList<>();
    for (int i = 0; i < read.tasks().size(); i++) {
      tasks.add(named(read.tasks().get(i), ids.get(i)));
    }
    return new FiledNotice(
        read.id(),
        read.fileName(),
        read.mediaType(),
        read.pages(),
        read.kind(),
        read.number(),
        read.issuedOn(),
        read.place(),
        read.issuer(),
        read.issuerId(),
        read.subject(),
        read.urgency(),
        read.secrecy(),
        read.recipients(),
        read.signer(),
        read.identity(),
        read.documents(),
        read.citations(),
        read.relations(),
        tasks,
        read.warnings());
  }

  static FiledTask named(FiledTask task, String id) {
    return new FiledTask(
        id,
        task.heading(),
        task.text(),
        task.page(),
        task.lead(),
        task.with(),
        task.deadlines(),
        task.citations(),
        task.confidence());
  }
}
