package vn.giaoviec.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.register.RegisterException;
import vn.giaoviec.worker.Workers;

/**
 * {@code giaoviec retry}: reads again what could not be read, or what was read by an older version.
 */
@Command(name = "retry", sortOptions = false)
final class RetryCommand implements Callable<Integer> {
  private final Workplace place;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "ID")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--all")
  private boolean all;

  @Mixin private ByOption by = new ByOption();

  @Mixin private ReaderOptions readers = new ReaderOptions();

  RetryCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws IOException, RegisterException, InterruptedException {
    try (Workers workers = readers.workers(spec, place.messages());
        Desk desk = place.desk(by.or(place.user()))) {
      RetryRun run = new RetryRun(place, desk, workers, spec);
      if (all) {
        return run.everything();
      }
      return ids.isEmpty() ? run.failed() : run.named(ids);
    }
  }
}
