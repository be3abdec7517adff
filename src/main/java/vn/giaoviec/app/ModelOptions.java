package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command line says of the folders of models. */
final class ModelOptions {
  @Option(names = "--tessdata", paramLabel = "DIR")
  private @Nullable Path tessdata;

  @Option(names = "--models", paramLabel = "DIR")
  private @Nullable Path models;

  Optional<Path> tessdata() {
    return Optional.ofNullable(tessdata);
  }

  Optional<Path> models() {
    return Optional.ofNullable(models);
  }
}
