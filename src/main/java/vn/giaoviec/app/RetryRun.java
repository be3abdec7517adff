package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.giaoviec.app.IntakeRun.Job;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.register.Failed;
import vn.giaoviec.register.Register;
import vn.giaoviec.register.RegisterException;
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

  int run(List<String> ids, boolean all)
      throws IOException, RegisterException, InterruptedException {
    Map<String, Path> documents = all ? everything() : ids.isEmpty() ? failed() : named(ids);
    List<Job> jobs = new ArrayList<>();
    documents.forEach(
        (id, name) -> jobs.add(new Job(name, (intake, pages) -> intake.again(id, pages))));
    return new IntakeRun(place, desk, workers).run(jobs, List.of());
  }

  private Map<String, Path> failed() throws RegisterException {
    Map<String, Path> documents = new LinkedHashMap<>();
    for (Failed document : desk.register().failures()) {
      documents.put(document.id(), Path.of(document.seenAs().getFirst()));
    }
    return documents;
  }

  private Map<String, Path> everything() throws RegisterException {
    Map<String, Path> documents = failed();
    desk.register().entries(entry -> documents.put(entry.notice().id(), name(entry)));
    return documents;
  }

  private Map<String, Path> named(List<String> ids) throws RegisterException {
    Register register = desk.register();
    Map<String, Path> documents = new LinkedHashMap<>();
    for (String typed : ids) {
      int before = documents.size();
      for (long arrival : register.find(typed)) {
        register
            .entry(arrival)
            .ifPresent(entry -> documents.put(entry.notice().id(), name(entry)));
      }
      for (Failed document : register.failures()) {
        if (typed.length() >= 6 && document.id().startsWith(typed)) {
          documents.put(document.id(), Path.of(document.seenAs().getFirst()));
        }
      }
      if (documents.size() == before) {
        throw new ParameterException(
            spec.commandLine(), place.messages().say("usage.no-notice", typed));
      }
    }
    return documents;
  }

  private static Path name(Entry entry) {
    return Path.of(entry.seenAs().getFirst());
  }
}
