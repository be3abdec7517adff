package vn.giaoviec.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.register.Event.What;
import vn.giaoviec.register.Receipt.Novelty;

/** Documents before they are read: how they come in, wait, are claimed, fail. */
final class Arrivals {
  private static final int FAILURES_TOLD = 10;

  private final Database database;
  private final Originals originals;
  private final Leftovers leftovers;
  private final Log log;

  /** Which documents may be claimed. */
  enum Reach {
    UNREAD,
    ALL
  }

  Arrivals(Database database, Originals originals, Leftovers leftovers) {
    this.database = database;
    this.originals = originals;
    this.leftovers = leftovers;
    this.log = new Log(database);
  }

  Receipt receive(Path file, String seenAs, Instant at, String by) throws RegisterException {
    String name = name(seenAs);
    Originals.Copy copy = originals.copy(file);
    try {
      String place = originals.place(copy.id(), name);
      Leftovers.Note note = leftovers.note(place, name, at, by);
      Path original = originals.keep(copy, place);
      Receipt receipt = database.writing(() -> row(copy.id(), place, original, name, at, by));
      // Not where the row could not be written: the note gives the original its row later.
      Originals.drop(note.file());
      return receipt;
    } finally {
      Originals.drop(copy.part());
    }
  }

  /** Gives originals a row whose receiver died before he could. */
  void clearUp() throws RegisterException {
    for (Leftovers.Note note : leftovers.sweep()) {
      String id = note.place().substring(3, 67);
      Path original = originals.at(note.place());
      database.writing(() -> row(id, note.place(), original, note.seenAs(), note.at(), note.by()));
      Originals.drop(note.file());
    }
  }

  /** Names as macOS writes them are the same name; line breaks would tear every list. */
  private static String name(String seenAs) {
    String composed = Normalizer.normalize(seenAs, Normalizer.Form.NFC);
    // Half a letter, as Windows allows, cannot be written as UTF-8.
    String writable = new String(composed.getBytes(UTF_8), UTF_8);
    return writable.replaceAll("\\p{Cntrl}", " ");
  }

  private Receipt row(String id, String place, Path original, String seenAs, Instant at, String by)
      throws SQLException {
    Optional<Long> known = key(id);
    if (known.isEmpty()) {
      long key =
          database.add(
              "insert into document (id, state, original, received_at, received_by, sequence)"
                  + " values (?, 'RECEIVED', ?, ?, ?, 0)",
              id,
              place,
              at.toString(),
              by);
      addName(key, seenAs, at, by);
      log.write(key, new Log.Line(What.RECEIVED, at, by).after(seenAs));
      return new Receipt(id, Novelty.NEW, State.RECEIVED, OptionalLong.empty(), original);
    }
    long key = known.get();
    boolean named = addName(key, seenAs, at, by);
    if (named) {
      log.write(key, new Log.Line(What.SEEN_AGAIN, at, by).after(seenAs));
      log.changed(key);
    }
    return database
        .first(
            "select state, arrival from document where key = ?",
            row ->
                new Receipt(
                    id,
                    named ? Novelty.NEW_NAME : Novelty.KNOWN,
                    State.valueOf(row.getString(1)),
                    row.getLong(2) == 0 ? OptionalLong.empty() : OptionalLong.of(row.getLong(2)),
                    original),
            key)
        .orElseThrow();
  }

  private boolean addName(long key, String seenAs, Instant at, String by) throws SQLException {
    return database.change(
            "insert or ignore into seen_as (document, name, at, by) values (?, ?, ?, ?)",
            key,
            seenAs,
            at.toString(),
            by)
        > 0;
  }

  List<Waiting> waiting() throws RegisterException {
    return database.reading(() -> waiting("state = 'RECEIVED'"));
  }

  private List<Waiting> waiting(String which) throws SQLException {
    List<Waiting> rows =
        database.list(
            "select key, id, original, received_at, claimed_by, claimed_page, claimed_pages"
                + " from document where "
                + which
                + " order by key",
            row ->
                new Waiting(
                    row.getString(2),
                    originals.at(row.getString(3)),
                    names(row.getLong(1)),
                    Instant.parse(row.getString(4)),
                    Optional.ofNullable(row.getString(5)),
                    number(row, 6),
                    number(row, 7)));
    return rows;
  }

  private static OptionalInt number(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }

  List<Failed> failures() throws RegisterException {
    return database.reading(() -> failures("order by key"));
  }

  private List<Failed> failures(String order, Object... values) throws SQLException {
    return database.list(
        "select key, id, original, failure_code, failure_vi, failure_en, failure_temporary,"
            + " failed_at, attempts from document where state = 'FAILED' "
            + order,
        this::failed,
        values);
  }

  private Failed failed(ResultSet row) throws SQLException {
    Failure failure =
        new Failure(row.getString(4), row.getString(5), row.getString(6), row.getInt(7) != 0);
    return new Failed(
        row.getString(2),
        originals.at(row.getString(3)),
        names(row.getLong(1)),
        failure,
        Instant.parse(row.getString(8)),
        row.getInt(9));
  }

  private List<String> names(long key) throws SQLException {
    return database.list(
        "select name from seen_as where document = ? order by rowid", row -> row.getString(1), key);
  }

  Optional<Claim> claim(String id, String owner, Instant at, Reach reach) throws RegisterException {
    return database.writing(() -> claimed(id, owner, at, reach));
  }

  private Optional<Claim> claimed(String id, String owner, Instant at, Reach reach)
      throws SQLException {
    Optional<Lease> free =
        database.first(
            "select key, original, state, claimed_by, claimed_at from document where id = ?",
            row ->
                new Lease(
                    row.getLong(1),
                    originals.at(row.getString(2)),
                    State.valueOf(row.getString(3)),
                    Optional.ofNullable(row.getString(4)),
                    Optional.ofNullable(row.getString(5)).map(Instant::parse)),
            id);
    if (free.isEmpty()
        || free.get().state() == State.READ && reach == Reach.UNREAD
        || !free.get().isFreeFor(owner, at)) {
      return Optional.empty();
    }
    long key = free.get().key();
    database.change(
        "update document set claimed_by = ?, claimed_at = ?, claimed_page = null,"
            + " claimed_pages = null where key = ?",
        owner,
        at.toString(),
        key);
    return Optional.of(
        new Claim(id, owner, at.plus(Lease.LENGTH), free.get().original(), names(key)));
  }

  void progress(String id, String owner, Instant at, int page, int pages) throws RegisterException {
    database.writing(
        () ->
            database.change(
                "update document set claimed_at = ?, claimed_page = ?, claimed_pages = ?"
                    + " where id = ? and claimed_by = ?",
                at.toString(),
                page,
                pages,
                id,
                owner));
  }

  void release(String id, String owner) throws RegisterException {
    database.writing(
        () ->
            database.change(
                "update document set claimed_by = null, claimed_at = null"
                    + " where id = ? and claimed_by = ?",
                id,
                owner));
  }

  void retry(String id, Instant at, String by) throws RegisterException {
    database.writing(
        () -> {
          Optional<String> code =
              database.first(
                  "select failure_code from document where id = ? and state = 'FAILED'",
                  row -> row.getString(1),
                  id);
          if (code.isPresent()) {
            long key = key(id).orElseThrow();
            database.change(
                "update document set state = 'RECEIVED', attempts = 0, failure_code = null,"
                    + " failure_vi = null, failure_en = null, failure_temporary = null,"
                    + " failed_at = null where key = ?",
                key);
            log.write(key, new Log.Line(What.RETRIED, at, by).before(code.get()));
          }
          return code;
        });
  }

  void failed(String id, Failure failure, Instant at, String by) throws RegisterException {
    database.writing(
        () -> {
          long key = key(id).orElseThrow(() -> new RegisterException("register-no-notice", id));
          database.change(
              "update document set state = 'FAILED', failure_code = ?, failure_vi = ?,"
                  + " failure_en = ?, failure_temporary = ?, failed_at = ?,"
                  + " attempts = attempts + 1 where key = ? and state <> 'READ'",
              failure.code(),
              failure.vietnamese(),
              failure.english(),
              failure.temporary() ? 1 : 0,
              at.toString(),
              key);
          database.change(
              "update document set claimed_by = null, claimed_at = null where key = ?", key);
          log.write(
              key, new Log.Line(What.FAILED, at, by).after(failure.code()).note(failure.english()));
          return key;
        });
  }

  List<String> documents(String beginning) throws RegisterException {
    String from = beginning.strip().toLowerCase(Locale.ROOT);
    if (!from.matches("[0-9a-f]{6,64}")) {
      return List.of();
    }
    return database.reading(
        () ->
            database.list(
                "select id from document where id >= ? and id < ? order by id",
                row -> row.getString(1),
                from,
                from + "g"));
  }

  Optional<Path> original(String id) throws RegisterException {
    return database.reading(
        () ->
            database.first(
                "select original from document where id = ?",
                row -> originals.at(row.getString(1)),
                id));
  }

  Counts counts() throws RegisterException {
    return database.reading(
        () -> {
          Map<State, Long> documents = new EnumMap<>(State.class);
          for (State state : State.values()) {
            documents.put(state, 0L);
          }
          database.each(
              "select state, count(*) from document group by state",
              row -> documents.put(State.valueOf(row.getString(1)), row.getLong(2)));
          Map<FollowUp.Status, Long> tasks = new EnumMap<>(FollowUp.Status.class);
          for (FollowUp.Status status : FollowUp.Status.values()) {
            tasks.put(status, 0L);
          }
          database.each(
              "select status, count(*) from task where gone = 0 group by status",
              row -> tasks.put(FollowUp.Status.valueOf(row.getString(1)), row.getLong(2)));
          return new Counts(
              documents,
              tasks,
              database.number("select count(*) from task where gone = 1"),
              waiting("claimed_by is not null"),
              failures("order by failed_at desc, key desc limit ?", FAILURES_TOLD));
        });
  }

  private Optional<Long> key(String id) throws SQLException {
    return database.first("select key from document where id = ?", row -> row.getLong(1), id);
  }
}
