package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.Outcome;
import vn.giaoviec.Pipeline;
import vn.giaoviec.model.Problem;

/** {@code giaoviec explain}: what was found in one document, by which rule and why. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Main.Pipelines pipelines;
  private final Messages messages;
  private int code = ExitCode.OK;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Mixin private ModelOptions models = new ModelOptions();

  ExplainCommand(Main.Pipelines pipelines, Messages messages) {
    this.pipelines = pipelines;
    this.messages = messages;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Pipeline pipeline = pipelines.with(models)) {
      pipeline.processAll(List.of(file), 1, this::print);
    }
    return code;
  }

  private void print(Outcome outcome) {
    switch (outcome) {
      case Outcome.Extracted(Path ignored, var extraction) ->
          spec.commandLine().getOut().print(new Explanation(messages, extraction).text());
      case Outcome.Failed(Path failed, Problem problem) -> {
        String sentence = messages.say("file-failed", failed, messages.problem(problem));
        spec.commandLine().getErr().println(sentence);
        code = ExitCode.SOFTWARE;
      }
    }
  }
}
