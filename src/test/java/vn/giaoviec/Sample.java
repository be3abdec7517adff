package vn.giaoviec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One folder under {@code samples/}: a notice and what the program makes of it. */
record Sample(String name) {
  private static final Path FOLDER = Path.of("samples");
  private static final Path RESOURCES = Path.of("src/test/resources/vn/giaoviec");

  static List<Sample> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .map(folder -> new Sample(folder.getFileName().toString()))
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path notice() {
    return Stream.of("txt", "docx", "pdf", "jpg")
        .map(extension -> FOLDER.resolve(name).resolve("notice." + extension))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  Path output() {
    return FOLDER.resolve(name).resolve("output.json");
  }

  /** Those that have text, in the order of their names. */
  static List<Sample> withText() {
    return all().stream().filter(sample -> !sample.isScan()).toList();
  }

  /** Whether its letters are recognised, as far as the recorded output says. */
  boolean isScan() {
    try {
      return Files.exists(output())
          && Files.readString(output()).contains("\"textLayer\" : \"ocr\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a careful reader finds in it. */
  Path gold() {
    return RESOURCES.resolve("gold").resolve(name + ".json");
  }

  /** The words of which its file was made, where it is no text file. */
  Path typed() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("samples"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name + "."))
          .findFirst()
          .orElseThrow();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
