package vn.giaoviec.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the model for recognising letters lies: where the user says, else in the folder of the
 * program, else in the project that is being worked on.
 */
final class Tessdata {
  static final String VARIABLE = "GIAOVIEC_TESSDATA";

  private Tessdata() {}

  /**
   * The folder of the model.
   *
   * @param told on the command line
   * @param environment of the program
   * @param home the folder of the program, where it was installed
   * @return empty where there is none; a folder that was told is not looked into
   */
  static Optional<Path> find(
      Optional<Path> told, Map<String, String> environment, Optional<Path> home) {
    Optional<Path> asked =
        told.or(
            () ->
                Optional.ofNullable(environment.get(VARIABLE))
                    .filter(folder -> !folder.isBlank())
                    .map(Path::of));
    return asked.or(
        () ->
            Stream.concat(home.stream(), Stream.of(Path.of("")))
                .map(folder -> folder.resolve("models").resolve("tessdata"))
                .filter(Files::isDirectory)
                .findFirst());
  }
}
