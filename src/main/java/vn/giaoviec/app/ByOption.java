package vn.giaoviec.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who does it, as the history of the register will say. */
final class ByOption {
  @Option(names = "--by", paramLabel = "NAME")
  private @Nullable String by;

  /** The name told, else that of the user. */
  String or(String user) {
    return by == null || by.isBlank() ? user : by.strip();
  }
}
