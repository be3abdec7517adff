package vn.giaoviec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/**
 * Files worked on side by side, outcomes handed over in order.
 *
 * <p>The time limit of a file runs anew from each page that was recognised: a scan of many pages
 * takes long and is not late as long as it moves.
 *
 * <p>Each file has a thread of its own, because a parser that hangs cannot be stopped, only left
 * behind: its file is called failed, its place goes to the next file, and its daemon thread does
 * not keep the program alive.
 */
final class Batch implements AutoCloseable {
  private final Pipeline pipeline;
  private final Duration timeLimit;
  private final Pipeline.Watcher watcher;
  private final int window;
  private final Semaphore places;
  private final Set<Thread> working = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService alarms =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("time-limit").unstarted(task));

  Batch(Pipeline pipeline, int jobs, Duration timeLimit, Pipeline.Watcher watcher) {
    this.watcher = watcher;
    this.pipeline = pipeline;
    this.timeLimit = timeLimit;
    this.places = new Semaphore(jobs);
    // As many finished outcomes may wait for a slow file before them as files are worked on.
    this.window = 2 * jobs;
  }

  void run(List<Path> files, Consumer<Outcome> consumer) throws InterruptedException {
    Queue<CompletableFuture<Outcome>> open = new ArrayDeque<>();
    for (Path file : files) {
      if (open.size() == window) {
        consumer.accept(await(open.remove()));
      }
      places.acquire();
      open.add(start(file));
      while (!open.isEmpty() && open.element().isDone()) {
        consumer.accept(await(open.remove()));
      }
    }
    while (!open.isEmpty()) {
      consumer.accept(await(open.remove()));
    }
  }

  /** Interrupts what still runs; only an interrupted batch has any. */
  @Override
  public void close() {
    alarms.shutdownNow();
    working.forEach(Thread::interrupt);
  }

  private CompletableFuture<Outcome> start(Path file) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    Problem late = Problem.of("time-limit", Long.toString(timeLimit.toSeconds()));
    Alarm alarm = new Alarm(() -> outcome.complete(new Outcome.Failed(file, late)));
    Thread worker =
        Thread.ofPlatform()
            .daemon()
            .name("document " + file)
            .unstarted(() -> complete(outcome, file, alarm));
    alarm.set();
    working.add(worker);
    worker.start();
    return outcome.whenComplete(
        (ignored, impossible) -> {
          alarm.stop();
          working.remove(worker);
          // Without effect on a thread that is done; asks a late one to stop.
          worker.interrupt();
          places.release();
        });
  }

  /** A worker that could not even say that it failed must not keep the batch waiting for it. */
  private void complete(CompletableFuture<Outcome> outcome, Path file, Alarm alarm) {
    try {
      outcome.complete(process(file, alarm));
    } catch (Error broken) {
      outcome.completeExceptionally(broken);
    }
  }

  @SuppressWarnings("CatchingUnchecked") // A crash on one file is that file's failure.
  private Outcome process(Path file, Alarm alarm) {
    try {
      var extraction =
          pipeline.process(
              file,
              (done, pages) -> {
                alarm.restart();
                watcher.recognised(file, done, pages);
              });
      return new Outcome.Extracted(file, extraction);
    } catch (NoticeException e) {
      return new Outcome.Failed(file, e.problem());
    } catch (Exception | Error e) {
      // Also StackOverflowError and OutOfMemoryError: the next file may well be a modest one.
      return new Outcome.Failed(file, Problem.of("internal-error", describe(e)));
    }
  }

  /** Rings when nothing moved for the time limit. */
  private final class Alarm {
    private final Runnable ring;
    private volatile long since = System.nanoTime();
    private boolean stopped;
    private @Nullable ScheduledFuture<?> next;

    Alarm(Runnable ring) {
      this.ring = ring;
    }

    void set() {
      set(timeLimit.toNanos());
    }

    void restart() {
      since = System.nanoTime();
    }

    /** Lets go of the outcome too, which would else be held until the time is over. */
    synchronized void stop() {
      stopped = true;
      if (next != null) {
        next.cancel(false);
      }
    }

    private synchronized void set(long nanos) {
      if (!stopped) {
        next = alarms.schedule(this::check, nanos, TimeUnit.NANOSECONDS);
      }
    }

    private void check() {
      long left = timeLimit.toNanos() - (System.nanoTime() - since);
      if (left > 0) {
        set(left);
      } else {
        ring.run();
      }
    }
  }

  private static String describe(Throwable crash) {
    StackTraceElement[] trace = crash.getStackTrace();
    return trace.length == 0 ? crash.toString() : crash + " (" + trace[0] + ")";
  }

  private static Outcome await(CompletableFuture<Outcome> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new AssertionError("an outcome is never exceptional", e);
    }
  }
}
