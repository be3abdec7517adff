package vn.giaoviec.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.FiledNoticeReader;
import vn.giaoviec.filing.Corrected;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.units.UnitDirectory;

/** Notices that were read, put together from their rows. */
final class Entries {
  private final Database database;
  private final Tasks tasks;
  private final Twins twins;
  private final Citations citations;
  private @Nullable FiledNoticeReader reader;
  private final Corrected corrected = new Corrected(new UnitDirectory());

  Entries(Database database) {
    this.database = database;
    this.tasks = new Tasks(database);
    this.twins = new Twins(database);
    this.citations = new Citations(database);
  }

  Citations citations() {
    return citations;
  }

  Tasks tasks() {
    return tasks;
  }

  Twins twins() {
    return twins;
  }

  /** Made when the first notice is read: it takes longer than all else when a program starts. */
  synchronized FiledNoticeReader reader() {
    FiledNoticeReader ready = reader;
    if (ready == null) {
      ready = new FiledNoticeReader();
      reader = ready;
    }
    return ready;
  }

  Corrected corrected() {
    return corrected;
  }

  private record Head(long key, long arrival, Instant arrivedAt, long reading) {
    static Head read(ResultSet row) throws SQLException {
      return new Head(
          row.getLong(1), row.getLong(2), Instant.parse(row.getString(3)), row.getLong(4));
    }
  }

  private static final String HEADS =
      "select key, arrival, received_at, reading from document where arrival is not null";

  Optional<Entry> entry(long arrival) throws RegisterException {
    return database.reading(() -> entry(HEADS + " and arrival = ?", arrival));
  }

  Optional<Entry> entry(String id) throws RegisterException {
    return database.reading(() -> entry(HEADS + " and id = ?", id));
  }

  private Optional<Entry> entry(String sql, Object which) throws SQLException {
    Optional<Head> head = database.first(sql, Head::read, which);
    return head.isEmpty() ? Optional.empty() : Optional.of(entry(head.get()));
  }

  void all(Consumer<Entry> taker) throws RegisterException {
    database.reading(
        () -> {
          database.each(HEADS + " order by arrival", row -> taker.accept(entry(Head.read(row))));
          return true;
        });
  }

  private Entry entry(Head head) throws SQLException {
    List<Correction> corrections = tasks.corrections(head.key());
    FiledNotice read = notice(head.reading());
    FiledNotice notice = corrected.notice(renamed(head, read), corrections);
    return new Entry(
        head.arrival(),
        head.arrivedAt(),
        notice,
        entries(head, notice, corrections),
        corrections,
        database.list(
            "select name from seen_as where document = ? order by rowid",
            row -> row.getString(1),
            head.key()),
        twins.of(head.key()));
  }

  /** The notice of a reading, as it was read. */
  FiledNotice notice(long reading) throws SQLException {
    return reader().read(text(reading).orElseThrow());
  }

  /** The JSON of a reading. */
  Optional<String> text(long reading) throws SQLException {
    return database.first(
        "select json from reading where key = ?", row -> Packed.unpack(row.getBytes(1)), reading);
  }

  /** Should a reading give an id twice, the register has told them apart. */
  private FiledNotice renamed(Head head, FiledNotice read) throws SQLException {
    return Tasks.named(read, tasks.ids(head.key(), head.reading()));
  }

  private List<TaskEntry> entries(Head head, FiledNotice notice, List<Correction> corrections)
      throws SQLException {
    List<TaskEntry> entries = new ArrayList<>();
    for (Tasks.Row row : tasks.rows(head.key())) {
      if (!row.gone()) {
        entries.add(new TaskEntry(notice.tasks().get(row.position()), row.followUp(), false));
      } else {
        FiledNotice former = notice(row.reading());
        FiledTask task = Tasks.named(former.tasks().get(row.position()), row.id());
        List<Correction> own =
            corrections.stream()
                .filter(correction -> correction.task().filter(row.id()::equals).isPresent())
                .toList();
        entries.add(new TaskEntry(corrected.task(task, own, notice), row.followUp(), true));
      }
    }
    return entries;
  }

  Optional<String> json(String id) throws RegisterException {
    return database.reading(
        () ->
            database.first(
                "select json from document, reading where id = ? and reading.key = reading",
                row -> Packed.unpack(row.getBytes(1)),
                id));
  }

  List<Long> find(String typed) throws RegisterException {
    String word = typed.strip();
    return database.reading(
        () -> {
          Set<Long> found = new LinkedHashSet<>();
          if (word.matches("\\d{1,18}")) {
            found.addAll(arrivals("arrival = ?", Long.parseLong(word)));
          }
          String hex = word.toLowerCase(java.util.Locale.ROOT);
          if (hex.matches("[0-9a-f]{6,64}")) {
            found.addAll(arrivals("arrival is not null and id >= ? and id < ?", hex, hex + "g"));
          }
          String number = Keys.plain(word);
          if (!number.isEmpty()) {
            found.addAll(arrivals("number_plain = ?", number));
          }
          return List.copyOf(found);
        });
  }

  private List<Long> arrivals(String which, Object... values) throws SQLException {
    return database.list(
        "select arrival from document where " + which + " order by arrival",
        row -> row.getLong(1),
        values);
  }

  Changes changesSince(long sequence) throws RegisterException {
    return database.reading(
        () ->
            database
                .first(
                    "select generation, sequence from register",
                    row -> new Changes(row.getString(1), row.getLong(2), changed(sequence)))
                .orElseThrow());
  }

  private List<String> changed(long sequence) throws SQLException {
    return database.list(
        "select id from document where sequence > ? and arrival is not null order by sequence",
        row -> row.getString(1),
        sequence);
  }
}
