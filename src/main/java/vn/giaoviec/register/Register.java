package vn.giaoviec.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.model.Problem;

/**
 * The register of a home folder: the only door to the originals and to the SQLite file.
 *
 * <p>Every call is one transaction: all of it happens or nothing. Safe for many threads, and for
 * many processes on one home; they wait for each other a few seconds, then say {@code
 * register-locked}. The home must lie on a disk of this machine: SQLite's log cannot be shared over
 * a network.
 */
public final class Register implements AutoCloseable {
  private final Home home;
  private final Database database;
  private final Originals originals;
  private final Arrivals arrivals;
  private final Readings readings;
  private final Entries entries;
  private final Clerks clerks;

  private Register(Home home, Database database) {
    this.home = home;
    this.database = database;
    this.originals = new Originals(home);
    this.arrivals = new Arrivals(database, originals, new Leftovers(home));
    this.entries = new Entries(database);
    this.readings = new Readings(database, entries);
    this.clerks = new Clerks(database, entries);
  }

  /**
   * Opens the register of {@code home}, makes what is missing there, brings its tables forward, and
   * clears up what a dead process left behind.
   *
   * @throws RegisterException {@code register-newer} where a newer giaoviec has written it, {@code
   *     register-locked}, {@code register-damaged}, {@code register-unwritable}, {@code
   *     register-full}
   */
  public static Register open(Path home) throws RegisterException {
    return open(Home.at(home), new Schema());
  }

  /**
   * Opens a register that is there, to look something up: nothing is made in a folder that has
   * none, and leftovers stay.
   *
   * @throws RegisterException also {@code register-missing}
   */
  public static Register read(Path home) throws RegisterException {
    Home place = Home.at(home);
    if (!Files.exists(place.database())) {
      throw new RegisterException("register-missing", place.folder().toString());
    }
    return new Register(place, ready(place, new Schema()));
  }

  static Register open(Home home, Schema schema) throws RegisterException {
    home.make();
    Register register = new Register(home, ready(home, schema));
    try {
      register.arrivals.clearUp();
      return register;
    } catch (RegisterException | RuntimeException e) {
      register.database.close();
      throw e;
    }
  }

  private static Database ready(Home home, Schema schema) throws RegisterException {
    Database database = Database.open(home.database());
    try {
      schema.bringForward(database);
      return database;
    } catch (RegisterException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Whether {@code home} holds a register. */
  public static boolean isThere(Path home) {
    return Files.exists(Home.at(home).database());
  }

  /**
   * Takes a file in: copies it to the originals and notes it as waiting. The same bytes are one
   * document, however often and under whatever name they come; {@code file} itself stays as it is.
   * When this returns, the document survives a power loss.
   *
   * @param seenAs the name to remember, with or without folders
   * @throws RegisterException also {@code unreadable-file} where it is {@code file} that fails, and
   *     {@code changing-file} where somebody writes to it
   */
  public Receipt receive(Path file, String seenAs, Instant at, String by) throws RegisterException {
    return arrivals.receive(file, seenAs, at, by);
  }

  /** Documents that nobody has read yet, the first to come first; those being read among them. */
  public List<Waiting> waiting() throws RegisterException {
    return arrivals.waiting();
  }

  /** Documents that could not be read, the first to come first. */
  public List<Failed> failures() throws RegisterException {
    return arrivals.failures();
  }

  /**
   * Takes the right to read a waiting or failed document, so that no two processes read it at once.
   * The owner's own claim is prolonged. A claim lapses when it is not prolonged for ten minutes, or
   * as soon as another process of the same machine asks and the owner is no longer alive.
   *
   * @param owner {@code pid@host}
   * @return empty where somebody else reads it, it has been read, or there is no such document
   */
  public Optional<Claim> claim(String id, String owner, Instant at) throws RegisterException {
    return arrivals.claim(id, owner, at, Arrivals.Reach.UNREAD);
  }

  /** As {@link #claim}, also for a document that has been read: to read it anew. */
  public Optional<Claim> claimAgain(String id, String owner, Instant at) throws RegisterException {
    return arrivals.claim(id, owner, at, Arrivals.Reach.ALL);
  }

  /** Tells how far the owner of a claim is, and prolongs it. */
  public void progress(String id, String owner, Instant at, int page, int pages)
      throws RegisterException {
    arrivals.progress(id, owner, at, page, pages);
  }

  /** Gives a claim back without a result; that of another stays. */
  public void release(String id, String owner) throws RegisterException {
    arrivals.release(id, owner);
  }

  /** Puts a failed document back to waiting; others stay as they are. */
  public void retry(String id, Instant at, String by) throws RegisterException {
    arrivals.retry(id, at, by);
  }

  /**
   * Files what was read from a document and ends its claim. The first reading gives the arrival
   * number. A later one replaces the tasks; follow-up and corrections go with them. The same JSON
   * again changes nothing.
   *
   * @param json one object of the contract
   * @return the arrival number
   */
  public long read(String id, String json, Instant at, String by) throws RegisterException {
    return readings.file(List.of(new Reading(id, json)), at, by).getFirst();
  }

  /** As {@link #read(String, String, Instant, String)} for many, in one transaction. */
  public List<Long> read(List<Reading> many, Instant at, String by) throws RegisterException {
    return readings.file(many, at, by);
  }

  /**
   * What was read from a document.
   *
   * @param id of the document
   * @param json one object of the contract
   */
  public record Reading(String id, String json) {}

  /**
   * Notes that a document could not be read and ends its claim. One that was read before keeps its
   * reading and its state; the history tells of the failure.
   */
  public void failed(String id, Failure failure, Instant at, String by) throws RegisterException {
    arrivals.failed(id, failure, at, by);
  }

  /** The notice with this arrival number. */
  public Optional<Entry> entry(long arrival) throws RegisterException {
    return entries.entry(arrival);
  }

  /** The notice read from the document with this id; empty also where it was not read yet. */
  public Optional<Entry> entry(String id) throws RegisterException {
    return entries.entry(id);
  }

  /** All notices in the order of arrival, as they are at one moment, one at a time. */
  public void entries(Consumer<Entry> taker) throws RegisterException {
    // A connection of its own: a long look must not keep this register from filing.
    try (Database own = Database.open(home.database())) {
      new Entries(own).all(taker);
    }
  }

  /**
   * Arrival numbers of what a clerk may mean: an arrival number, the beginning of an id (six signs
   * or more), or number and symbol of a notice in any spelling.
   */
  public List<Long> find(String typed) throws RegisterException {
    return entries.find(typed);
  }

  /** Ids of documents in any state whose id begins so; six signs or more. */
  public List<String> documents(String beginning) throws RegisterException {
    return arrivals.documents(beginning);
  }

  /** The JSON of the newest reading, as it was read: corrections are not in it. */
  public Optional<String> json(String id) throws RegisterException {
    return entries.json(id);
  }

  /** Where the original lies; for reading only. */
  public Optional<Path> original(String id) throws RegisterException {
    return arrivals.original(id);
  }

  /**
   * Sets how far a task is.
   *
   * @param followUp with when and who
   * @throws RegisterException also {@code register-no-notice}, {@code register-no-task}
   */
  public void followUp(TaskHandle task, FollowUp followUp) throws RegisterException {
    clerks.followUp(task, followUp);
  }

  /**
   * Sets a value right; what was read stays beside it. A further correction of the same value takes
   * the place of this one; the history has both.
   *
   * @param correction its {@code original} is not used: the register knows what was read
   * @throws RegisterException also {@code register-no-notice}, {@code register-no-task}, {@code
   *     correction-invalid} for a date that is none or a field that does not fit
   */
  public void correct(long arrival, Correction correction) throws RegisterException {
    clerks.correct(arrival, correction);
  }

  /**
   * Lets the value that was read count again.
   *
   * @param correction which one, by task and field; when and who of the withdrawal
   */
  public void withdraw(long arrival, Correction correction) throws RegisterException {
    clerks.withdraw(arrival, correction);
  }

  /** What happened to a notice, the oldest first. */
  public List<Event> history(long arrival) throws RegisterException {
    return clerks.history(arrival);
  }

  /** What happened to a document in any state, the oldest first. */
  public List<Event> history(String id) throws RegisterException {
    return clerks.history(id);
  }

  /** The notices that changed after {@code sequence}; 0 for all. */
  public Changes changesSince(long sequence) throws RegisterException {
    return entries.changesSince(sequence);
  }

  /**
   * What the notices say of how a document bears on others.
   *
   * @param document its id as in {@code documents} of a notice, or its number in any spelling
   */
  public List<RelationRow> relations(String document) throws RegisterException {
    return entries.citations().relations(document);
  }

  /** Arrival numbers of the notices that cite a document, named as in {@link #relations}. */
  public List<Long> citing(String document) throws RegisterException {
    return entries.citations().citing(document);
  }

  public Counts counts() throws RegisterException {
    return arrivals.counts();
  }

  /**
   * Writes the register and its originals, as they are at one moment, to one zip file; work goes on
   * meanwhile. The file is there as a whole or not at all.
   */
  public void backup(Path file) throws RegisterException {
    new Snapshot(home).write(file);
  }

  /**
   * Puts a backup in the place of what the home holds, also while others have it open; they see a
   * new generation. What the home held is first written to a safety backup in it. Documents that
   * the backup does not know are kept and wait to be read anew.
   *
   * @return the safety backup; empty where the home held nothing
   * @throws RegisterException also {@code backup-damaged} where the file is not one, or not whole
   */
  public static Optional<Path> restore(Path file, Path home, Instant at, String by)
      throws RegisterException {
    return new Restoration(Home.at(home), at, by).restore(file);
  }

  /**
   * Looks at everything: the SQLite file, every original, every reading. Empty where all is well.
   */
  public List<Problem> check() throws RegisterException {
    try (Database own = Database.open(home.database())) {
      return new Inspection(home, own).problems();
    }
  }

  Database database() {
    return database;
  }

  /** Takes the tables of {@code copy} in the place of its own, in one transaction. */
  void takeOver(Path copy) throws RegisterException {
    database.takeOver(copy);
  }

  @Override
  public void close() throws RegisterException {
    database.close();
  }
}
