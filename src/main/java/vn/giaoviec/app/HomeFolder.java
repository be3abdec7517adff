package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the register lies: where the user says, else in the user's own folder. */
final class HomeFolder {
  /** The variable of the environment that names the folder. */
  static final String VARIABLE = "GIAOVIEC_HOME";

  private static final String NAME = "giaoviec";

  private HomeFolder() {}

  /**
   * The folder, absolute; it need not be there yet.
   *
   * @param told on the command line
   * @param user the folder of the user
   */
  static Path find(Optional<Path> told, Map<String, String> environment, Path user) {
    return told.or(
            () ->
                Optional.ofNullable(environment.get(VARIABLE))
                    .filter(folder -> !folder.isBlank())
                    .map(Path::of))
        .orElseGet(() -> user.resolve(NAME))
        .toAbsolutePath()
        .normalize();
  }
}
