package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.model.Sha256;
import vn.giaoviec.nlp.Training;
import vn.giaoviec.nlp.Training.Trained;

/** {@code giaoviec train}: the language models, built anew from their training text. */
@Command(name = "train", sortOptions = false)
final class TrainCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CORPUS")
  private Path corpus = Path.of("");

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  TrainCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Optional.ofNullable(out).orElse(corpus);
    try {
      for (Trained model : Training.train(corpus)) {
        Path written =
            WholeFile.write(Files.createDirectories(folder), model.fileName(), model.bytes());
        String sum = Sha256.of(model.bytes());
        terminal.out().println(messages.say("train.written", written, model.bytes().length, sum));
      }
    } catch (NoSuchFileException e) {
      throw new ParameterException(
          spec.commandLine(), messages.say("usage.no-corpus", corpus, Training.GRAMMAR), e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          messages.say("usage.wrong-corpus", String.valueOf(e.getMessage())),
          e);
    }
    return ExitCode.OK;
  }
}
