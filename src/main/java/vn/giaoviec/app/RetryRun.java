package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.giaoviec.app.IntakeRun.Job;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.desk.Watch;
import vn.giaoviec.inbox.Inbox;
import vn.giaoviec.inbox.Rules;
import vn.giaoviec.register.Failed;
import vn.giaoviec.register.Register;
import vn.giaoviec.register.RegisterException;
import vn.giaoviec.register.Waiting;
import vn.giaoviec.worker.Workers;

/** Reads documents of the register again. */
final class RetryRun {
  private final Workplace place;
  private final Desk desk;
  private final Workers workers;
  private final CommandSpec spec;

  RetryRun(Workplace place, Desk desk, Workers workers, CommandSpec spec) {
    this.place = place;
    this.desk = desk;
    this.workers = workers;
    this.spec = spec;
  }

  /** Reads what failed: the files that lie in folders for it, then what was taken in by hand. */
  int failed() throws IOException, RegisterException, InterruptedException {
    Instant begin = place.clock().instant();
    Rules rules = Rules.usual(Set.of()).with(Duration.ZERO);
    List<Inbox> inboxes = desk.folders().inboxes(desk.folders().all(), rules);
    int code = ExitCode.OK;
    int files = 0;
    for (Inbox inbox : inboxes) {
      files += inbox.retry();
    }
    if (files > 0) {
      code = new WatchRun(place, desk, workers).run(inboxes, Watch.Stay.UNTIL_EMPTY);
    }
    Map<String, Path> left = new LinkedHashMap<>();
    // What came in and was never read, as after a restore.
    for (Waiting document : desk.register().waiting()) {
      left.put(document.id(), name(document.seenAs()));
    }
    for (Failed document : desk.register().failures()) {
      if (files == 0 || document.at().isBefore(begin)) {
        left.put(document.id(), name(document.seenAs()));
      }
    }
    return Math.max(code, read(left));
  }

  /** Reads everything anew. */
  int everything() throws IOException, RegisterException, InterruptedException {
    Map<String, Path> documents = new LinkedHashMap<>();
    for (Failed document : desk.register().failures()) {
      documents.put(document.id(), name(document.seenAs()));
    }
    desk.register().entries(entry -> documents.put(entry.notice().id(), name(entry.seenAs())));
    return read(documents);
  }

  private int read(Map<String, Path> documents)
      throws IOException, RegisterException, InterruptedException {
    List<Job> jobs = new ArrayList<>();
    documents.forEach(
        (id, name) -> jobs.add(new Job(name, (intake, pages) -> intake.again(id, pages))));
    return new IntakeRun(place, desk, workers).run(jobs, List.of());
  }

  /** Reads these. */
  int named(List<String> ids) throws IOException, RegisterException, InterruptedException {
    Register register = desk.register();
    Map<String, Path> documents = new LinkedHashMap<>();
    for (String typed : ids) {
      int before = documents.size();
      for (long arrival : register.find(typed)) {
        register
            .entry(arrival)
            .ifPresent(entry -> documents.put(entry.notice().id(), name(entry.seenAs())));
      }
      for (Failed document : register.failures()) {
        if (typed.length() >= 6 && document.id().startsWith(typed)) {
          documents.put(document.id(), name(document.seenAs()));
        }
      }
      if (documents.size() == before) {
        throw new ParameterException(
            spec.commandLine(), place.messages().say("usage.no-notice", typed));
      }
    }
    return read(documents);
  }

  private static Path name(List<String> seenAs) {
    return Path.of(seenAs.getFirst());
  }
}
