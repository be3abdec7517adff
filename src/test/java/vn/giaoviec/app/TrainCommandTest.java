package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.TownNotice;

class TrainCommandTest {
  private static final String GRAMMAR =
      """
      [unit*]
      Phòng Y tế
      Trạm Y tế Hòa Khê
      [act]
      rà soát hồ sơ
      quét dọn chợ
      =directive
      Giao {unit} {act}.
      =assessment
      Thời gian qua, {unit} đã {act}.
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void writesTheModelsAndTheirSums() throws IOException {
    Path models = folder.resolve("models");
    Files.writeString(folder.resolve("notices.grammar"), GRAMMAR);

    assertEquals(0, run("train", folder.toString(), "--out", models.toString()));

    assertEquals(List.of("sentence-kinds.bin", "unit-names.bin"), names(models));
    String line = "sentence-kinds\\.bin: \\d+ bytes, SHA-256 [0-9a-f]{64}";
    assertTrue(Pattern.compile(line).matcher(out.toString()).find(), out::toString);

    byte[] first = Files.readAllBytes(models.resolve("unit-names.bin"));
    assertEquals(0, run("train", folder.toString(), "--out", models.toString()));
    assertArrayEquals(first, Files.readAllBytes(models.resolve("unit-names.bin")));
  }

  @Test
  void saysWhatIsWrongWithTheTrainingText() throws IOException {
    assertEquals(2, run("train", folder.toString()));
    assertTrue(err.toString().contains("has no notices.grammar"), err::toString);

    Files.writeString(folder.resolve("notices.grammar"), "=directive\nGiao {unit}.\n");
    assertEquals(2, run("train", folder.toString()));
    assertTrue(err.toString().contains("no such slot in: Giao {unit}."), err::toString);
    assertEquals(List.of("notices.grammar"), names(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private int run(String... arguments) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, 100);
    return new Main(TownNotice.pipeline(), terminal, Locale.ENGLISH).run(arguments);
  }
}
