package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.giaoviec.desk.Taken;
import vn.giaoviec.desk.Watch;
import vn.giaoviec.inbox.Ready;

/** Says on the terminal, or in the log of a service, what happens in watched folders. */
final class WatchReports implements Watch.Reports {
  private final Workplace place;
  private final TakenLine lines;
  private boolean failed;

  WatchReports(Workplace place) {
    this.place = place;
    this.lines = new TakenLine(place.messages());
  }

  void begin(Collection<Path> folders) {
    String names = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    remark(place.messages().say("watch.begin", names, place.home().get()));
  }

  @Override
  public synchronized void taken(Ready file, Taken taken) {
    switch (taken) {
      case Taken.Filed filed -> say(lines.of(file.file(), taken));
      case Taken.Known known -> say(lines.of(file.file(), taken));
      case Taken.Failed ruined -> {
        failed = true;
        remark(lines.of(file.file(), taken));
      }
      case Taken.Later later -> remark(lines.of(file.file(), taken));
      case Taken.Elsewhere elsewhere -> remark(lines.of(file.file(), taken));
    }
  }

  @Override
  public synchronized void trouble(String what, Exception why) {
    failed = true;
    remark(place.messages().say("watch.trouble", what, place.messages().why(why)));
  }

  /** Whether anything could not be taken in. */
  synchronized boolean failed() {
    return failed;
  }

  private void say(String line) {
    place.terminal().out().println(line);
    place.terminal().out().flush();
  }

  private void remark(String line) {
    place.terminal().err().println(line);
    place.terminal().err().flush();
  }
}
