package vn.giaoviec.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.ExitCode;
import vn.giaoviec.Outcome;
import vn.giaoviec.Pipeline;
import vn.giaoviec.model.Problem;

/** One run over many documents: hands results to the sink and tells what went wrong. */
final class ExtractRun {
  private final Pipeline pipeline;
  private final Terminal terminal;
  private final Messages messages;
  private final Sink sink;
  private int failed;

  ExtractRun(Pipeline pipeline, Terminal terminal, Messages messages, Sink sink) {
    this.pipeline = pipeline;
    this.terminal = terminal;
    this.messages = messages;
    this.sink = sink;
  }

  /** Does the inputs and returns the exit code. */
  int run(Inputs inputs, int jobs) throws IOException, InterruptedException {
    Progress progress = new Progress(terminal, messages, inputs.files().size());
    inputs.remarks().forEach(remark -> progress.remark(messages.problem(remark)));
    inputs.failures().forEach(failure -> progress.remark(messages.problem(failure)));
    failed = inputs.failures().size();
    try {
      pipeline.processAll(
          inputs.files(), jobs, outcome -> deliver(outcome, progress), progress::page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.clear();
    }
    if (failed > 0) {
      int total = inputs.files().size() + inputs.failures().size();
      progress.remark(messages.say("some-failed", failed, total));
    }
    return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void deliver(Outcome outcome, Progress progress) {
    progress.clear();
    switch (outcome) {
      case Outcome.Extracted(Path file, var extraction) -> {
        try {
          sink.accept(file, extraction);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      case Outcome.Failed(Path file, Problem problem) -> {
        failed++;
        progress.remark(messages.say("file-failed", file, messages.problem(problem)));
      }
    }
    progress.step();
  }
}
