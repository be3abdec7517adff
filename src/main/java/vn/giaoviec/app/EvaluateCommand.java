package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.Pipeline;
import vn.giaoviec.evaluate.Report;

/** {@code giaoviec evaluate}: how good the program is on documents whose tasks are known. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private final Main.Pipelines pipelines;
  private final Terminal terminal;
  private final Messages messages;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GOLD")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "TEXTS")
  private Path texts = Path.of("");

  @Option(names = "--from", paramLabel = "OUT")
  private @Nullable Path from;

  @Option(names = "--per-doc")
  private boolean perDocument;

  @Option(names = "--misses")
  private boolean misses;

  @Option(names = "--calibration")
  private boolean calibration;

  @Option(names = "--json")
  private boolean json;

  @Mixin private JobsOption jobs = new JobsOption();

  @Mixin private ModelOptions models = new ModelOptions();

  EvaluateCommand(Main.Pipelines pipelines, Terminal terminal, Messages messages) {
    this.pipelines = pipelines;
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int number = jobs.number(spec, messages);
    EvaluateRun run = new EvaluateRun(GoldFiles.read(gold, texts), terminal, messages);
    Report report = report(run, Optional.ofNullable(from), number);
    // Shares of nothing are 1: figures without a document would look perfect.
    if (!report.documents().isEmpty()) {
      print(report);
    }
    if (run.failed() > 0) {
      terminal.err().println(messages.say("evaluate.incomplete", run.failed()));
    }
    return run.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private Report report(EvaluateRun run, Optional<Path> notices, int number)
      throws IOException, InterruptedException {
    if (notices.isPresent()) {
      return run.read(notices.get());
    }
    try (Pipeline pipeline = pipelines.with(models)) {
      return run.read(pipeline, number);
    }
  }

  private void print(Report report) throws IOException {
    if (json) {
      terminal.out().println(misses ? report.jsonWithMisses() : report.json());
    } else {
      ReportTable table = new ReportTable(messages, terminal.width(), report);
      if (misses) {
        terminal.out().print(table.misses());
      }
      if (perDocument) {
        terminal.out().print(table.documents());
      }
      terminal.out().print(table.total());
      if (calibration && !report.calibration().isEmpty()) {
        terminal.out().print(table.calibration());
      }
    }
    if (calibration && report.calibration().isEmpty()) {
      terminal.err().println(messages.say("evaluate.no-confidence"));
    }
    if (terminal.out().checkError()) {
      throw new Sink.Unwritten();
    }
  }
}
