package vn.giaoviec.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import vn.giaoviec.export.TaskRow;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.index.IndexLockedException;
import vn.giaoviec.index.TaskSearch;
import vn.giaoviec.model.Problem;
import vn.giaoviec.register.Register;
import vn.giaoviec.register.RegisterException;
import vn.giaoviec.worker.Workers;

/** The register and the index of one home, kept in step. */
public final class Desk implements AutoCloseable {
  private static final String INDEX = "index";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Register register;
  private final Path index;
  private final IndexKeeper keeper;
  private final Folders folders;
  private final Clock clock;
  private final String owner;
  private final String by;

  private Desk(Register register, Path home, Clock clock, String owner, String by) {
    this.register = register;
    this.index = home.resolve(INDEX);
    this.folders = new Folders(home);
    this.keeper = new IndexKeeper(register, index, owner);
    this.clock = clock;
    this.owner = owner;
    this.by = by;
  }

  /**
   * Opens the home, which is made where it is not there yet.
   *
   * @param by who works here, as the history will name them
   * @throws RegisterException where the register cannot be used
   */
  public static Desk open(Path home, Clock clock, String by) throws RegisterException {
    String owner = Owner.ofThisProcess();
    return new Desk(Register.open(home), home, clock, owner, by);
  }

  public Register register() {
    return register;
  }

  /** The folders that are or were watched. */
  public Folders folders() {
    return folders;
  }

  public IndexKeeper index() {
    return keeper;
  }

  /** Takes documents in, which {@code workers} read. */
  public Intake intake(Workers workers, Wording wording) {
    return new Intake(register, workers, wording, clock, owner, by);
  }

  /**
   * The index, to be searched and closed by the caller. What another process is just now putting
   * into it may be missing; everything else that the register holds is there.
   */
  public TaskSearch search() throws IOException, RegisterException, InterruptedException {
    try {
      keeper.catchUp(Duration.ZERO);
    } catch (IndexLockedException e) {
      // Somebody is at it this moment: what they had committed can be searched.
    }
    return TaskSearch.open(index);
  }

  /** The JSON of a notice as it was read; empty text where there is none. */
  public String json(String id) {
    try {
      return register.json(id).orElse("");
    } catch (RegisterException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tasks of these handles with their notices, one at a time; unknown ones are left out. */
  public Iterator<TaskRow> rows(List<TaskHandle> handles) {
    return new Rows(register, handles.iterator());
  }

  /** Looks at everything: register, originals, and whether the index says the same. */
  public List<Problem> check() throws IOException, RegisterException, InterruptedException {
    List<Problem> problems = new ArrayList<>(register.check());
    // Others may be at work: only what the register says at one moment can be compared.
    long before;
    Optional<Problem> difference;
    do {
      before = register.changesSince(Long.MAX_VALUE).sequence();
      keeper.catchUp(PATIENCE);
      difference = difference();
    } while (difference.isPresent() && before != register.changesSince(Long.MAX_VALUE).sequence());
    difference.ifPresent(problems::add);
    return problems;
  }

  private Optional<Problem> difference() throws IOException, RegisterException {
    AtomicLong tasks = new AtomicLong();
    register.entries(entry -> tasks.addAndGet(entry.tasks().size()));
    try (TaskSearch search = TaskSearch.open(index)) {
      String found = Long.toString(search.tasks());
      String filed = tasks.toString();
      return found.equals(filed)
          ? Optional.empty()
          : Optional.of(Problem.of("index-differs", filed, found));
    }
  }

  @Override
  public void close() throws RegisterException {
    register.close();
  }
}
