package vn.giaoviec.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.ExitCode;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.desk.Watch;
import vn.giaoviec.inbox.Inbox;
import vn.giaoviec.worker.Workers;

/** Watches folders and tells what happens there. */
final class WatchRun {
  private final Workplace place;
  private final Desk desk;
  private final Workers workers;

  WatchRun(Workplace place, Desk desk, Workers workers) {
    this.place = place;
    this.desk = desk;
    this.workers = workers;
  }

  /** The exit code: whether everything that was met could be taken in. */
  int run(Collection<Inbox> inboxes, Watch.Stay stay) throws IOException, InterruptedException {
    WatchReports reports = new WatchReports(place);
    Watch watch =
        new Watch(
            desk.intake(workers, place.wording()),
            desk.index(),
            List.copyOf(inboxes),
            reports,
            () -> Duration.ofNanos(System.nanoTime()));
    reports.begin(inboxes.stream().map(Inbox::folder).toList());
    watch.run(workers.number(), stay);
    return reports.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
