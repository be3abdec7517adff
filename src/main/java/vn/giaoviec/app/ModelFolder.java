package vn.giaoviec.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where models lie: where the user says, else in the folder of the program, else in the project
 * that is being worked on.
 */
enum ModelFolder {
  /** The model that recognises letters. */
  TESSDATA("GIAOVIEC_TESSDATA", Path.of("models", "tessdata")),
  /** The models of language. */
  LANGUAGE("GIAOVIEC_MODELS", Path.of("models"));

  private final String variable;
  private final Path place;

  ModelFolder(String variable, Path place) {
    this.variable = variable;
    this.place = place;
  }

  /** The variable of the environment that names the folder. */
  String variable() {
    return variable;
  }

  /**
   * The folder.
   *
   * @param told on the command line
   * @param environment of the program
   * @param home the folder of the program, where it was installed
   * @return empty where there is none; a folder that was told is not looked into
   */
  Optional<Path> find(Optional<Path> told, Map<String, String> environment, Optional<Path> home) {
    Optional<Path> asked =
        told.or(
            () ->
                Optional.ofNullable(environment.get(variable))
                    .filter(folder -> !folder.isBlank())
                    .map(Path::of));
    return asked.or(
        () ->
            Stream.concat(home.stream(), Stream.of(Path.of("")))
                .map(folder -> folder.resolve(place))
                .filter(Files::isDirectory)
                .findFirst());
  }
}
