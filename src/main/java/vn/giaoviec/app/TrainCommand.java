package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        Path written = write(model, Files.createDirectories(folder));
        terminal
            .out()
            .println(messages.say("train.written", written, model.bytes().length, sum(model)));
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

  /** Whole or not at all: a program that runs meanwhile sees the old model or the new one. */
  private static Path write(Trained model, Path folder) throws IOException {
    Path target = folder.resolve(model.fileName());
    Path part = Files.createTempFile(folder, ".giaoviec-", ".part");
    try {
      Files.write(part, model.bytes());
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return target;
  }

  private static String sum(Trained model) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
