package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.Pipeline;
import vn.giaoviec.export.NoticeJson;

/** {@code giaoviec extract}: documents in, JSON or tables out. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private final Main.Pipelines pipelines;
  private final Terminal terminal;
  private final Messages messages;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
  private List<Path> arguments = List.of();

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Option(names = "--pretty")
  private boolean pretty;

  @Option(names = "--table")
  private boolean table;

  @Mixin private JobsOption jobs = new JobsOption();

  @Mixin private ModelOptions models = new ModelOptions();

  ExtractCommand(Main.Pipelines pipelines, Terminal terminal, Messages messages) {
    this.pipelines = pipelines;
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int number = jobs.number(spec, messages);
    Inputs inputs = Inputs.find(arguments);
    Sink sink = sink(Optional.ofNullable(out), inputs.files());
    try (Pipeline pipeline = pipelines.with(models)) {
      return new ExtractRun(pipeline, terminal, messages, sink).run(inputs, number);
    }
  }

  private Sink sink(Optional<Path> folder, List<Path> files) throws IOException {
    var layout = pretty ? NoticeJson.Layout.PRETTY : NoticeJson.Layout.LINE;
    NoticeJson json = new NoticeJson(messages::problem, layout);
    Sink tables = Sink.table(new NoticeTable(messages, terminal.width()), terminal.out());
    if (folder.isEmpty()) {
      return table ? tables : Sink.lines(json, terminal.out());
    }
    Files.createDirectories(folder.get());
    Sink written = Sink.folder(json, folder.get(), new OutputNames(files));
    return table ? written.and(tables) : written;
  }
}
