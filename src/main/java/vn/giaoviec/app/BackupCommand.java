package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.register.RegisterException;

/**
 * {@code giaoviec backup}: the register with its originals in one file, also while work goes on.
 */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {
  private final Workplace place;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  BackupCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws RegisterException {
    try (Desk desk = place.desk()) {
      desk.register().backup(file);
      place.terminal().out().println(place.messages().say("backup.done", file));
      return ExitCode.OK;
    }
  }
}
