package vn.giaoviec.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.filing.Entry;

/** {@code giaoviec show}: one notice of the register with its tasks. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  private final Workplace place;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(names = "--history")
  private boolean history;

  @Option(names = "--json")
  private boolean json;

  ShowCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    try (Desk desk = place.desk()) {
      List<Entry> entries = new ArrayList<>();
      for (long arrival : desk.register().find(id)) {
        desk.register().entry(arrival).ifPresent(entries::add);
      }
      if (entries.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), place.messages().say("usage.no-notice", id));
      }
      if (json) {
        for (Entry entry : entries) {
          Exporting.show(place, desk, entry);
        }
        return ExitCode.OK;
      }
      EntryTable table = new EntryTable(place);
      for (Entry entry : entries) {
        place.terminal().out().print(table.draw(entry));
        if (history) {
          place.terminal().out().print(table.history(desk.register().history(entry.arrival())));
        }
      }
      return ExitCode.OK;
    }
  }
}
