package vn.giaoviec.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.giaoviec.inbox.FolderEvents;
import vn.giaoviec.inbox.Inbox;
import vn.giaoviec.inbox.Ready;
import vn.giaoviec.inbox.Waiting;
import vn.giaoviec.register.Failure;
import vn.giaoviec.register.RegisterException;
import vn.giaoviec.worker.ProgressListener;

/** Takes in whatever comes into watched folders, until it is told to stop. */
public final class Watch {
  /** Shares tell nothing of what others put there: look as often in any case. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  /** While documents are being read, what is done should soon be found. */
  private static final Duration WAIT_AT_WORK = Duration.ofMillis(250);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Intake intake;
  private final IndexKeeper index;
  private final List<Inbox> inboxes;
  private final Reports reports;
  private final Supplier<Duration> ticks;
  private final AtomicInteger atWork = new AtomicInteger();
  private final Map<String, String> troubles = new HashMap<>();

  /** Is told what happens, from several threads at once. */
  public interface Reports {
    /** What became of a file. */
    void taken(Ready file, Taken taken);

    /** Something that may pass keeps {@code what} from being done; told once until it changes. */
    void trouble(String what, Exception why);
  }

  /**
   * @param ticks the time of a clock that only goes forward
   */
  public Watch(
      Intake intake,
      IndexKeeper index,
      List<Inbox> inboxes,
      Reports reports,
      Supplier<Duration> ticks) {
    this.intake = intake;
    this.index = index;
    this.inboxes = List.copyOf(inboxes);
    this.reports = reports;
    this.ticks = ticks;
  }

  /**
   * Watches until the thread is interrupted, or, where {@code stay} is not asked for, until nothing
   * is left that could be taken.
   *
   * @param jobs how many documents are taken at a time
   */
  public void run(int jobs, Stay stay) throws InterruptedException, IOException {
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try (FolderEvents events = new FolderEvents(inboxes.stream().map(Inbox::folder).toList())) {
      resume(pool);
      while (true) {
        boolean moving = look(pool);
        boolean working = atWork.get() > 0;
        catchUp();
        if (stay == Stay.UNTIL_EMPTY && !moving && !working) {
          return;
        }
        events.await(working ? WAIT_AT_WORK : pause());
      }
    } finally {
      pool.shutdownNow();
      pool.close();
      // What was filed last is to be found, also where somebody ended this.
      boolean interrupted = Thread.interrupted();
      catchUp();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** How long to watch. */
  public enum Stay {
    FOR_EVER,
    /** Until every file is put away or known to wait for something else. */
    UNTIL_EMPTY
  }

  /** Reads what came in before and was not read, as after a crash. */
  private void resume(ExecutorService pool) {
    try {
      for (String id : intake.waiting()) {
        work(pool, () -> intake.read(id, ProgressListener.NONE));
      }
    } catch (RegisterException e) {
      trouble("register", e);
    }
  }

  /** Hands out what is ready; whether anything is, or may soon be. */
  private boolean look(ExecutorService pool) {
    boolean moving = false;
    for (Inbox inbox : inboxes) {
      try {
        List<Ready> ready = inbox.scan(ticks.get());
        ready.forEach(file -> work(pool, () -> take(inbox, file)));
        moving |= !ready.isEmpty() || isMoving(inbox);
        fine(inbox.folder().toString());
      } catch (IOException e) {
        trouble(inbox.folder().toString(), e);
      }
    }
    return moving;
  }

  private Duration pause() {
    Duration now = ticks.get();
    return inboxes.stream()
        .flatMap(inbox -> inbox.nextLook(now).stream())
        .filter(wait -> wait.compareTo(LONGEST_WAIT) < 0)
        .min(Duration::compareTo)
        .orElse(LONGEST_WAIT);
  }

  /** Whether a file is still on its way, which one cannot wait for in vain. */
  private static boolean isMoving(Inbox inbox) {
    return inbox.waiting().stream().anyMatch(file -> file.reason() == Waiting.Reason.MOVING);
  }

  private void take(Inbox inbox, Ready file) throws InterruptedException {
    boolean settled = false;
    try {
      Taken taken = intake.take(file.file(), ProgressListener.NONE);
      settled = putAway(inbox, file, taken);
      reports.taken(file, taken);
      fine(file.file().toString());
    } catch (IOException | RegisterException | RuntimeException e) {
      trouble(file.file().toString(), e);
    } finally {
      if (!settled) {
        // The file lies where it lay, and what the register has of it is whole.
        inbox.later(file, ticks.get());
      }
    }
  }

  /** Whether there is nothing left to do about the file. */
  private static boolean putAway(Inbox inbox, Ready file, Taken taken) throws IOException {
    switch (taken) {
      case Taken.Filed filed -> inbox.done(file);
      case Taken.Known known -> inbox.done(file);
      case Taken.Failed(String id, Failure failure) -> inbox.failed(file, failure.vietnamese());
      case Taken.Later later -> {
        return false;
      }
      case Taken.Elsewhere elsewhere -> {
        return false;
      }
    }
    return true;
  }

  /** Something done in the background. */
  @FunctionalInterface
  private interface Work {
    void run() throws RegisterException, IOException, InterruptedException;
  }

  private void work(ExecutorService pool, Work work) {
    atWork.incrementAndGet();
    pool.execute(
        () -> {
          try {
            work.run();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } catch (RegisterException | IOException | RuntimeException e) {
            trouble("register", e);
          } finally {
            atWork.decrementAndGet();
          }
        });
  }

  private void catchUp() throws InterruptedException {
    try {
      index.catchUp(PATIENCE);
      fine("index");
    } catch (IOException | RegisterException e) {
      trouble("index", e);
    }
  }

  private void trouble(String what, Exception why) {
    String told = String.valueOf(why.getMessage());
    synchronized (troubles) {
      if (told.equals(troubles.put(what, told))) {
        return;
      }
    }
    reports.trouble(what, why);
  }

  private void fine(String what) {
    synchronized (troubles) {
      troubles.remove(what);
    }
  }
}
