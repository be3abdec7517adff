package vn.giaoviec.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The tables, brought forward step by step: the script {@code n.sql} makes version n of version n -
 * 1, and the file says which version it has.
 */
final class Schema {
  /** Tells a register from any other SQLite file: "gvrg". */
  private static final int APPLICATION = 0x67767267;

  private final IntFunction<Optional<String>> scripts;

  /** With the scripts that lie beside this class. */
  Schema() {
    this(Schema::script);
  }

  Schema(IntFunction<Optional<String>> scripts) {
    this.scripts = scripts;
  }

  /** Brings the file to the newest version, in one transaction a step. */
  void bringForward(Database database) throws RegisterException {
    while (true) {
      int version = version(database);
      Optional<String> script = scripts.apply(version + 1);
      if (script.isEmpty()) {
        refuseNewer(database, version);
        return;
      }
      database.writing(
          () -> {
            step(database, version, script.get());
            return true;
          });
    }
  }

  private static void step(Database database, int from, String script) throws SQLException {
    // Another process may have done it while this one waited for the lock.
    if (database.number("pragma user_version") == from) {
      database.script(script);
      database.script("pragma user_version = " + (from + 1));
      database.script("pragma application_id = " + APPLICATION);
    }
  }

  private void refuseNewer(Database database, int version) throws RegisterException {
    int newest = version;
    while (newest > 0 && scripts.apply(newest).isEmpty()) {
      newest--;
    }
    if (newest < version) {
      throw new RegisterException(
          "register-newer",
          database.file().toString(),
          String.valueOf(version),
          String.valueOf(newest));
    }
  }

  static int version(Database database) throws RegisterException {
    return database.reading(() -> (int) database.number("pragma user_version"));
  }

  static Optional<String> script(int version) {
    try (InputStream script = Schema.class.getResourceAsStream(version + ".sql")) {
      return script == null
          ? Optional.empty()
          : Optional.of(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
