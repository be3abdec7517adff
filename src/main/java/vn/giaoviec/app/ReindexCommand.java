package vn.giaoviec.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import vn.giaoviec.desk.Desk;

/** {@code giaoviec reindex}: the index anew, from the register. */
@Command(name = "reindex", sortOptions = false)
final class ReindexCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Workplace place;

  ReindexCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    try (Desk desk = place.desk()) {
      long notices = desk.index().rebuild(PATIENCE);
      place.terminal().out().println(place.messages().say("reindex.done", notices));
      return ExitCode.OK;
    }
  }
}
