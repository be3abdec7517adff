package vn.giaoviec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Word lists stay readable and mergeable: one form, one order, each phrase once, a source told. */
final class LexiconTest {
  private static final Path FOLDER = Path.of("src/main/resources/lexicon");

  /** A code may stand for two kinds of document: code and name together tell them apart. */
  private static final String CODED = "kinds.tsv";

  @Test
  void thereAreLexicons() throws IOException {
    assertTrue(files().count() >= 20, "lexicons are looked for in the wrong folder");
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWrittenInComposedLetters(Path file) throws IOException {
    // Spellings of damaged text stand in no lexicon, so the canonical form is the only one.
    String text = Files.readString(file);
    assertEquals(Vietnamese.normalize(text), text);
  }

  @ParameterizedTest
  @MethodSource("files")
  void opensWithItsSource(Path file) throws IOException {
    List<String> head = Files.readAllLines(file).stream().filter(LexiconTest::isRemark).toList();
    assertTrue(Files.readAllLines(file).getFirst().startsWith("# "), "no head line");
    assertTrue(
        head.stream().anyMatch(l -> l.toLowerCase(Locale.ROOT).contains("source")), "no source");
    assertEquals(head, Files.readAllLines(file).subList(0, head.size()), "remarks stand on top");
  }

  @ParameterizedTest
  @MethodSource("files")
  void standsInTheOrderOfCodePoints(Path file) throws IOException {
    List<String> keys = rows(file).stream().map(row -> row[0]).toList();
    assertEquals(keys.stream().sorted().toList(), keys);
  }

  @ParameterizedTest
  @MethodSource("files")
  void holdsEachPhraseOnce(Path file) throws IOException {
    int columns = file.endsWith(CODED) ? 2 : 1;
    Set<String> seen = new HashSet<>();
    List<String> twice =
        rows(file).stream()
            .map(row -> String.join(" ", List.of(row).subList(0, columns)))
            .filter(key -> !seen.add(key))
            .toList();
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNoBlanksAroundItsCells(Path file) throws IOException {
    for (String[] row : rows(file)) {
      for (String cell : row) {
        assertEquals(cell.strip(), cell);
      }
    }
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !isRemark(line))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static boolean isRemark(String line) {
    return line.startsWith("#");
  }
}
