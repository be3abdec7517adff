package vn.giaoviec.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.desk.FolderState;
import vn.giaoviec.register.Counts;

/** {@code giaoviec status}: how much is in the register, what is being read, what went wrong. */
@Command(name = "status", sortOptions = false)
final class StatusCommand implements Callable<Integer> {
  private final Workplace place;

  @Option(names = "--json")
  private boolean json;

  StatusCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    try (Desk desk = place.desk()) {
      Counts counts = desk.register().counts();
      boolean current = desk.index().isCurrent();
      List<FolderState> folders = desk.folders().look();
      place
          .terminal()
          .out()
          .print(
              json
                  ? new StatusJson(place).write(counts, folders, current)
                  : new StatusTable(place).draw(counts, folders, current));
      return ExitCode.OK;
    }
  }
}
