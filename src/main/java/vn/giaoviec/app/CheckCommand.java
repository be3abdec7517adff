package vn.giaoviec.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.model.Problem;

/** {@code giaoviec check}: whether everything in the register is whole. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Workplace place;

  CheckCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    try (Desk desk = place.desk()) {
      List<Problem> problems = desk.check();
      problems.forEach(
          problem -> place.terminal().out().println(place.messages().problem(problem)));
      if (problems.isEmpty()) {
        place.terminal().out().println(place.messages().say("check.fine"));
      }
      return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
