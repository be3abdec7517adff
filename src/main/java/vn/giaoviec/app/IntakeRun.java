package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.desk.Intake;
import vn.giaoviec.desk.Taken;
import vn.giaoviec.model.Problem;
import vn.giaoviec.register.RegisterException;
import vn.giaoviec.worker.ProgressListener;
import vn.giaoviec.worker.Workers;

/** Takes documents in, several at a time, and tells of each what became of it, in their order. */
final class IntakeRun {
  /** What the register says of a file and not of itself. */
  private static final Set<String> OF_THE_FILE = Set.of("unreadable-file", "changing-file");

  private final Workplace place;
  private final Desk desk;
  private final Workers workers;
  private final TakenLine lines;
  private int failed;

  IntakeRun(Workplace place, Desk desk, Workers workers) {
    this.place = place;
    this.desk = desk;
    this.workers = workers;
    this.lines = new TakenLine(place.messages());
  }

  /**
   * A document to be taken in.
   *
   * @param name what it is called when it is told of
   */
  record Job(Path name, Work work) {}

  /** What is done to a document. */
  @FunctionalInterface
  interface Work {
    Taken take(Intake intake, ProgressListener pages)
        throws RegisterException, IOException, InterruptedException;
  }

  /**
   * Does the jobs.
   *
   * @param refused what was told to be done and cannot
   * @return the exit code
   */
  int run(List<Job> jobs, List<Problem> refused)
      throws IOException, RegisterException, InterruptedException {
    Progress progress = new Progress(place.terminal(), place.messages(), jobs.size());
    refused.forEach(problem -> progress.remark(place.messages().problem(problem)));
    failed = refused.size();
    Intake intake = desk.intake(workers, place.wording());
    ExecutorService pool = Executors.newFixedThreadPool(workers.number());
    try {
      List<Future<Taken>> taken = new ArrayList<>();
      for (Job job : jobs) {
        ProgressListener pages = (done, all) -> progress.page(job.name(), done, all);
        taken.add(pool.submit(() -> job.work().take(intake, pages)));
      }
      for (int i = 0; i < jobs.size(); i++) {
        tell(jobs.get(i).name(), taken.get(i), progress);
      }
    } finally {
      pool.shutdownNow();
      progress.clear();
    }
    place.index(desk);
    if (failed > 0) {
      progress.remark(place.messages().say("some-failed", failed, jobs.size() + refused.size()));
    }
    return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void tell(Path name, Future<Taken> taken, Progress progress)
      throws IOException, RegisterException, InterruptedException {
    try {
      Taken became = taken.get();
      progress.clear();
      if (became instanceof Taken.Filed || became instanceof Taken.Known) {
        place.terminal().out().println(lines.of(name, became));
        place.terminal().out().flush();
      } else {
        failed++;
        progress.remark(lines.of(name, became));
      }
    } catch (ExecutionException e) {
      failed++;
      progress.remark(place.messages().say("file-failed", name, why(e.getCause())));
    }
    progress.step();
  }

  /** What the register says of one file; where the register itself fails, nothing can go on. */
  private String why(@Nullable Throwable cause)
      throws IOException, RegisterException, InterruptedException {
    return switch (cause) {
      case RegisterException refused when OF_THE_FILE.contains(refused.code()) ->
          place.messages().problem(refused.problem());
      case RegisterException broken -> throw broken;
      case InterruptedException interrupted -> throw interrupted;
      case null, default -> throw new IOException(cause);
    };
  }
}
