package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.export.ExportCounts;
import vn.giaoviec.export.ExportFormat;
import vn.giaoviec.index.TaskSearch;

/** {@code giaoviec export}: the tasks found, for other programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private final Workplace place;

  @Spec private CommandSpec spec;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--format", paramLabel = "json|jsonl|csv|xlsx|ics")
  private @Nullable ExportFormat format;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--separator", paramLabel = "CHAR", defaultValue = ",")
  private char separator;

  ExportCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    ExportFormat chosen = format();
    if (chosen == ExportFormat.XLSX && out == null) {
      throw new ParameterException(spec.commandLine(), place.messages().say("usage.xlsx-out"));
    }
    try (Desk desk = place.desk();
        TaskSearch search = desk.search()) {
      Exporting exporting = new Exporting(place, desk, chosen, separator);
      ExportCounts counts = exporting.write(search, filter.question(), out);
      exporting.remarks(counts, out);
      return ExitCode.OK;
    }
  }

  /** What was said, else what the name of the file says, else JSON. */
  private ExportFormat format() {
    if (format != null) {
      return format;
    }
    String name = out == null ? "" : out.toString();
    for (ExportFormat each : ExportFormat.values()) {
      if (name.endsWith("." + each.suffix())) {
        return each;
      }
    }
    return ExportFormat.JSON;
  }
}
