package vn.giaoviec.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.model.Problem;
import vn.giaoviec.register.Claim;
import vn.giaoviec.register.Failure;
import vn.giaoviec.register.Receipt;
import vn.giaoviec.register.Register;
import vn.giaoviec.register.RegisterException;
import vn.giaoviec.register.State;
import vn.giaoviec.worker.Answer;
import vn.giaoviec.worker.ProgressListener;
import vn.giaoviec.worker.Workers;

/**
 * Takes documents in: the original into the register, then what a worker reads in it. Every step
 * can be done again after a crash without harm. Safe for many threads.
 */
public final class Intake {
  /** What says nothing of the document: its bytes could not be had, or somebody stopped. */
  private static final Set<String> PASSING = Set.of("unreadable-file", "interrupted");

  private final Register register;
  private final Workers workers;
  private final Wording wording;
  private final Clock clock;
  private final String owner;
  private final String by;
  private final Map<String, Object> turns = new ConcurrentHashMap<>();

  /**
   * @param owner names this process among those that may read documents of the register
   * @param by who takes documents in
   */
  Intake(
      Register register, Workers workers, Wording wording, Clock clock, String owner, String by) {
    this.register = register;
    this.workers = workers;
    this.wording = wording;
    this.clock = clock;
    this.owner = owner;
    this.by = by;
  }

  /**
   * Takes one file in. The file itself stays where it is.
   *
   * @throws RegisterException where the register could not be written; nothing is half done
   * @throws InterruptedException where the thread was interrupted; the original may be in the
   *     register already, waiting to be read
   */
  public Taken take(Path file, ProgressListener pages)
      throws RegisterException, InterruptedException {
    String name = String.valueOf(file.getFileName());
    Receipt receipt = register.receive(file, name, clock.instant(), by);
    if (receipt.state() == State.READ) {
      return new Taken.Known(entry(receipt.id()));
    }
    return read(receipt.id(), pages);
  }

  /** Reads a document that the register holds: one that waits or failed. */
  public Taken read(String id, ProgressListener pages)
      throws RegisterException, InterruptedException {
    // One document may come in under two names at once: who is second finds it read.
    synchronized (turns.computeIfAbsent(id, each -> new Object())) {
      try {
        Optional<Claim> claim = register.claim(id, owner, clock.instant());
        Optional<Entry> known = claim.isEmpty() ? register.entry(id) : Optional.empty();
        return known.isPresent() ? new Taken.Known(known.get()) : read(id, claim, pages);
      } finally {
        turns.remove(id);
      }
    }
  }

  /** Reads a document that the register holds, also where it was read before. */
  public Taken again(String id, ProgressListener pages)
      throws RegisterException, InterruptedException {
    return read(id, register.claimAgain(id, owner, clock.instant()), pages);
  }

  private Taken read(String id, Optional<Claim> claim, ProgressListener pages)
      throws RegisterException, InterruptedException {
    if (claim.isEmpty()) {
      return new Taken.Elsewhere(id);
    }
    try {
      return read(claim.get(), pages);
    } finally {
      register.release(id, owner);
    }
  }

  private Taken read(Claim claim, ProgressListener pages)
      throws RegisterException, InterruptedException {
    String id = claim.id();
    ProgressListener told =
        (done, all) -> {
          progress(id, done, all);
          pages.page(done, all);
        };
    return switch (workers.read(claim.original(), claim.seenAs().getFirst(), told)) {
      case Answer.Read(String json) -> {
        register.read(id, json, clock.instant(), by);
        yield new Taken.Filed(entry(id));
      }
      case Answer.Refused(String code, String vietnamese, String english) ->
          PASSING.contains(code)
              ? new Taken.Later(id, new Failure(code, vietnamese, english, true))
              : failed(id, new Failure(code, vietnamese, english, false));
      case Answer.Died(Answer.Cause cause, String detail) -> died(id, cause, detail);
    };
  }

  private Taken died(String id, Answer.Cause cause, String detail) throws RegisterException {
    return switch (cause) {
      case TIMEOUT -> failed(id, wording.failure(Problem.of("reader-timeout")));
      case MEMORY -> failed(id, wording.failure(Problem.of("reader-memory")));
      case CRASH -> failed(id, wording.failure(Problem.of("reader-crash", detail)));
      // This tells nothing of the document.
      case NO_CHILD -> new Taken.Later(id, wording.failure(Problem.of("reader-missing", detail)));
    };
  }

  private Taken failed(String id, Failure failure) throws RegisterException {
    register.failed(id, failure, clock.instant(), by);
    return new Taken.Failed(id, failure);
  }

  /** Tells others how far this is; also keeps the claim from lapsing while a long scan is read. */
  private void progress(String id, int done, int all) {
    try {
      register.progress(id, owner, clock.instant(), done, all);
    } catch (RegisterException e) {
      // Nobody sees the page, and nothing else is lost.
    }
  }

  /** The documents whose originals came in but that nobody has read, as after a crash. */
  public List<String> waiting() throws RegisterException {
    return register.waiting().stream().map(document -> document.id()).toList();
  }

  private Entry entry(String id) throws RegisterException {
    return register.entry(id).orElseThrow(() -> new IllegalStateException("no entry of " + id));
  }
}
