package vn.giaoviec.register;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import vn.giaoviec.register.Event.What;

/**
 * The history and the counting of changes, both written within the transaction of what they tell.
 */
final class Log {
  private final Database database;

  Log(Database database) {
    this.database = database;
  }

  /** An event before it has its place in the history. */
  record Line(
      What what,
      Instant at,
      String by,
      Optional<String> task,
      Optional<String> before,
      Optional<String> after,
      Optional<String> note) {
    Line(What what, Instant at, String by) {
      this(what, at, by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Line task(String id) {
      return new Line(what, at, by, Optional.of(id), before, after, note);
    }

    Line before(String value) {
      return new Line(what, at, by, task, Optional.of(value), after, note);
    }

    Line after(String value) {
      return new Line(what, at, by, task, before, Optional.of(value), note);
    }

    Line note(String value) {
      return new Line(what, at, by, task, before, after, Optional.of(value));
    }
  }

  void write(long document, Line line) throws SQLException {
    database.change(
        "insert into history (document, task, what, before, after, note, at, by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        document,
        line.task(),
        line.what().name(),
        line.before(),
        line.after(),
        line.note(),
        line.at().toString(),
        line.by());
  }

  /** Tells the index that this notice is another now. */
  void changed(long document) throws SQLException {
    database.change("update register set sequence = sequence + 1");
    database.change(
        "update document set sequence = (select sequence from register) where key = ?", document);
  }
}
