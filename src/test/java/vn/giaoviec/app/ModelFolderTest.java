package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
  private static final Map<String, String> SET =
      Map.of(ModelFolder.TESSDATA.variable(), "elsewhere");

  @TempDir private Path home;

  @Test
  void whatTheUserSaysCountsMost() throws IOException {
    Path installed = Files.createDirectories(home.resolve("models").resolve("tessdata"));
    Optional<Path> told = Optional.of(Path.of("here"));

    assertEquals(told, ModelFolder.TESSDATA.find(told, SET, Optional.of(home)));
    assertEquals(
        Optional.of(Path.of("elsewhere")),
        ModelFolder.TESSDATA.find(Optional.empty(), SET, Optional.of(home)));
    assertEquals(
        Optional.of(installed),
        ModelFolder.TESSDATA.find(
            Optional.empty(), Map.of(ModelFolder.TESSDATA.variable(), " "), Optional.of(home)));
  }
}
