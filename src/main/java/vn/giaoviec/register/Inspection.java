package vn.giaoviec.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.model.Problem;

/**
 * Looks whether the register and its originals are whole and agree. Nothing is changed, and work
 * may go on meanwhile.
 */
final class Inspection {
  private final Home home;
  private final Database database;
  private final Originals originals;
  private final List<Problem> problems = new ArrayList<>();

  Inspection(Home home, Database database) {
    this.home = home;
    this.database = database;
    this.originals = new Originals(home);
  }

  private record Document(long key, String id, String place, Optional<Long> reading) {}

  List<Problem> problems() throws RegisterException {
    // Listed before the rows are read: an original that comes in between has its row by then.
    List<String> lying = lying();
    boolean sound =
        database.reading(
            () -> {
              file();
              if (problems.isEmpty()) {
                rows();
              }
              return problems.isEmpty();
            });
    if (!sound && problems.getFirst().code().equals("check-file")) {
      return List.copyOf(problems);
    }
    strays(lying);
    return List.copyOf(problems);
  }

  private List<String> lying() throws RegisterException {
    try (Stream<String> all = originals.all()) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw Home.sayable(home.originals(), e);
    }
  }

  /** What SQLite itself finds wrong. */
  private void file() throws SQLException {
    for (String told : database.list("pragma integrity_check", row -> row.getString(1))) {
      if (!told.equals("ok")) {
        problems.add(Problem.of("check-file", home.database().toString(), told));
      }
    }
    for (String table : database.list("pragma foreign_key_check", row -> row.getString(1))) {
      problems.add(Problem.of("check-file", home.database().toString(), table));
    }
  }

  private void rows() throws SQLException, RegisterException {
    Entries entries = new Entries(database);
    database.each(
        "select key, id, original, reading, state from document order by key",
        row -> {
          long reading = row.getLong(4);
          Document document =
              new Document(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  reading == 0 ? Optional.empty() : Optional.of(reading));
          original(document);
          if (document.reading().isPresent() != row.getString(5).equals("READ")) {
            problems.add(Problem.of("check-reading", document.id()));
          } else if (reading != 0) {
            reading(document, reading, entries);
          }
        });
  }

  private void original(Document document) {
    Path file = originals.at(document.place());
    try {
      if (!Files.exists(file)) {
        problems.add(Problem.of("check-original-missing", document.id()));
      } else if (!Originals.sum(file).equals(document.id())) {
        problems.add(Problem.of("check-original-changed", document.id(), file.toString()));
      }
    } catch (IOException e) {
      problems.add(Problem.of("check-original-changed", document.id(), file.toString()));
    }
  }

  /** The rows of tasks are those of the JSON; whatever fails in comparing them is a finding. */
  private void reading(Document document, long reading, Entries entries) throws SQLException {
    boolean agrees;
    try {
      FiledNotice notice = entries.notice(reading);
      List<Tasks.Row> rows = entries.tasks().rows(document.key());
      agrees =
          notice.id().equals(document.id())
              && notice.tasks().stream()
                  .map(FiledTask::text)
                  .toList()
                  .equals(rows.stream().filter(row -> !row.gone()).map(Tasks.Row::text).toList());
      for (Tasks.Row row : rows) {
        boolean former = row.gone() && row.reading() != reading;
        agrees &= !former || entries.notice(row.reading()).tasks().size() > row.position();
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      agrees = false;
    }
    if (!agrees) {
      problems.add(Problem.of("check-reading", document.id()));
    }
  }

  /** Originals that no row knows of, and that nobody is about to write a row for. */
  private void strays(List<String> lying) throws RegisterException {
    Leftovers leftovers = new Leftovers(home);
    for (String place : lying) {
      try {
        if (!known(place) && !leftovers.expects(place) && !known(place)) {
          problems.add(Problem.of("check-original-stray", originals.at(place).toString()));
        }
      } catch (IOException e) {
        throw Home.sayable(home.tmp(), e);
      }
    }
  }

  private boolean known(String place) throws RegisterException {
    return database.reading(
        () ->
            database
                .first("select 1 from document where id = ?", row -> true, place.substring(3, 67))
                .isPresent());
  }
}
