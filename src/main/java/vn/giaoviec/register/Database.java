package vn.giaoviec.register;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;

/** One connection to the SQLite file: transactions, statements kept ready, errors made sayable. */
final class Database implements AutoCloseable {
  /** Long enough for the transaction of another process, short enough for one who waits for it. */
  private static final int PATIENCE_MILLIS = 15_000;

  private static final int WAIT_MILLIS = 100;
  private static final int ALL_PAGES = -1;

  private final Path file;
  private final JDBC4Connection connection;
  private final Map<String, PreparedStatement> ready = new HashMap<>();

  /** What is done in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException, RegisterException;
  }

  /** How a row becomes a value. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What is done with each row while it is there. */
  @FunctionalInterface
  interface RowTaker {
    void take(ResultSet row) throws SQLException, RegisterException;
  }

  private Database(Path file, JDBC4Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens {@code file}, which is made where it is missing. */
  static Database open(Path file) throws RegisterException {
    return open(file, JournalMode.WAL);
  }

  /** Opens a copy that nobody else knows of: no second file is made beside it. */
  static Database still(Path file) throws RegisterException {
    return open(file, JournalMode.DELETE);
  }

  private static Database open(Path file, JournalMode journal) throws RegisterException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setJournalMode(journal);
    // A task that was reported as filed has to survive the power going at that moment.
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    try {
      // Not through DriverManager, which looks for all drivers of the class path first.
      return new Database(
          file, new JDBC4Connection("jdbc:sqlite:" + file, file.toString(), config.toProperties()));
    } catch (SQLException e) {
      throw sayable(file, e);
    }
  }

  Path file() {
    return file;
  }

  /** Several queries that see one state. */
  <T> T reading(Work<T> work) throws RegisterException {
    return transaction("begin", work);
  }

  /** All of {@code work} or nothing of it. */
  <T> T writing(Work<T> work) throws RegisterException {
    return transaction("begin immediate", work);
  }

  private synchronized <T> T transaction(String begin, Work<T> work) throws RegisterException {
    try {
      script(begin);
      boolean done = false;
      try {
        T result = work.run();
        script("commit");
        done = true;
        return result;
      } finally {
        if (!done) {
          rollBack();
        }
      }
    } catch (SQLException e) {
      throw sayable(file, e);
    }
  }

  private void rollBack() {
    // The driver finalizes a statement that has failed, without saying so when asked.
    ready.values().forEach(Database::drop);
    ready.clear();
    try {
      script("rollback");
    } catch (SQLException e) {
      // SQLite has rolled back by itself after some errors, and then says there is nothing to do.
    }
  }

  private static void drop(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException e) {
      // It is finalized already.
    }
  }

  /** Runs one statement or several. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Runs a script outside of a transaction, as VACUUM wants it. */
  synchronized void alone(String sql) throws RegisterException {
    try {
      script(sql);
    } catch (SQLException e) {
      throw sayable(file, e);
    }
  }

  <T> List<T> list(String sql, RowReader<T> reader, Object... values) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet found = bind(sql, values).executeQuery()) {
      while (found.next()) {
        rows.add(reader.read(found));
      }
    }
    return rows;
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) throws SQLException {
    try (ResultSet found = bind(sql, values).executeQuery()) {
      return found.next() ? Optional.of(reader.read(found)) : Optional.empty();
    }
  }

  /** A number that is always there, such as a count. */
  long number(String sql, Object... values) throws SQLException {
    return first(sql, row -> row.getLong(1), values).orElseThrow();
  }

  void each(String sql, RowTaker taker, Object... values) throws SQLException, RegisterException {
    try (ResultSet found = bind(sql, values).executeQuery()) {
      while (found.next()) {
        taker.take(found);
      }
    }
  }

  /** How many rows it changed. */
  int change(String sql, Object... values) throws SQLException {
    return bind(sql, values).executeUpdate();
  }

  /** The key of the row that it adds. */
  long add(String sql, Object... values) throws SQLException {
    change(sql, values);
    return number("select last_insert_rowid()");
  }

  private PreparedStatement bind(String sql, Object... values) throws SQLException {
    PreparedStatement statement = ready.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      ready.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  /**
   * Replaces all that is in the file by what is in {@code copy}; others see all of it or nothing.
   */
  synchronized void takeOver(Path copy) throws RegisterException {
    try {
      DB library = connection.getDatabase();
      int code =
          library.restore(
              "main", copy.toString(), null, WAIT_MILLIS, PATIENCE_MILLIS / WAIT_MILLIS, ALL_PAGES);
      if (code != 0) {
        throw DB.newSQLException(code, "restore");
      }
    } catch (SQLException e) {
      throw sayable(file, e);
    }
  }

  @Override
  public synchronized void close() throws RegisterException {
    try {
      for (PreparedStatement statement : ready.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw sayable(file, e);
    }
  }

  /** What SQLite says, as a problem with a remedy. */
  static RegisterException sayable(Path file, SQLException e) {
    int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
    String name = file.toString();
    return switch (code) {
      case 5, 6 -> new RegisterException(e, "register-locked", name);
      case 11, 26 -> new RegisterException(e, "register-damaged", name);
      case 13 -> new RegisterException(e, "register-full", name);
      case 3, 8, 10, 14, 23 -> new RegisterException(e, "register-unwritable", name);
      default ->
          throw new IllegalStateException("SQLite refused a statement: " + e.getMessage(), e);
    };
  }
}
