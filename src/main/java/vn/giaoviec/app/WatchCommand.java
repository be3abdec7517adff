package vn.giaoviec.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.desk.Watch;
import vn.giaoviec.inbox.Rules;
import vn.giaoviec.worker.Workers;

/** {@code giaoviec watch}: takes in whatever comes into folders. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {
  private static final String USUAL_FOLDER = "inbox";

  private final Workplace place;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "DIR")
  private List<Path> folders = List.of();

  @Option(names = "--keep")
  private boolean keep;

  @Option(names = "--once")
  private boolean once;

  @Option(names = "--quiet", paramLabel = "SECONDS", defaultValue = "5")
  private int quiet;

  @Mixin private ByOption by = new ByOption();

  @Mixin private ReaderOptions readers = new ReaderOptions();

  WatchCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    Path home = place.home().get();
    List<Path> watched = folders.isEmpty() ? List.of(home.resolve(USUAL_FOLDER)) : folders;
    Set<Path> distinct = new LinkedHashSet<>();
    for (Path folder : watched) {
      distinct.add(folder.toAbsolutePath().normalize());
    }
    Rules rules =
        Rules.usual(Set.of())
            .with(Duration.ofSeconds(Math.max(0, quiet)))
            .with(keep ? Rules.Success.KEEP : Rules.Success.MOVE);
    try (Workers workers = readers.workers(spec, place.messages());
        Desk desk = place.desk(by.or(place.user()))) {
      desk.folders().add(distinct);
      return new WatchRun(place, desk, workers)
          .run(
              desk.folders().inboxes(distinct, rules),
              once ? Watch.Stay.UNTIL_EMPTY : Watch.Stay.FOR_EVER);
    }
  }
}
