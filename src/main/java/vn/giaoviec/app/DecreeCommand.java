package vn.giaoviec.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.index.Citing;
import vn.giaoviec.index.TaskSearch;

/** {@code giaoviec decree}: where a document is cited, and what is said of it. */
@Command(name = "decree", sortOptions = false)
final class DecreeCommand implements Callable<Integer> {
  private final Workplace place;

  @Parameters(paramLabel = "KEY", arity = "1..*")
  private List<String> key = List.of();

  DecreeCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    try (Desk desk = place.desk();
        TaskSearch search = desk.search()) {
      Citing citing = search.citing(String.join(" ", key));
      place.terminal().out().print(new CitingTable(place).draw(citing));
      citing
          .remarks()
          .forEach(remark -> place.terminal().err().println(place.messages().remark(remark)));
      boolean any = !citing.tasks().isEmpty() || !citing.notices().isEmpty();
      return any ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
