package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.register.Register;

/** {@code giaoviec restore}: what a backup holds, in the place of what is in the home. */
@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
  private final Workplace place;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Mixin private ByOption by = new ByOption();

  RestoreCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    String who = by.or(place.user());
    Optional<Path> before =
        Register.restore(file, place.home().get(), place.clock().instant(), who);
    try (Desk desk = place.desk(who)) {
      place.index(desk);
    }
    place.terminal().out().println(place.messages().say("restore.done", file));
    before.ifPresent(
        saved -> place.terminal().out().println(place.messages().say("restore.before", saved)));
    return ExitCode.OK;
  }
}
