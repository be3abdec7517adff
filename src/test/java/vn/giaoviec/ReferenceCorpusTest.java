package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Runs the program over real notices where they are at hand and measures it, as users do with
 * theirs. Where there is python3 too, the scorer that stands beside the notices must give the same
 * figures, every one of them.
 *
 * <p>They are no part of the project: {@code -Dgiaoviec.reference=DIR} says where they are, else a
 * folder {@code shared} beside the project's is taken. Without it the tests are skipped.
 */
class ReferenceCorpusTest {
  private static final Path SHARED =
      Path.of(System.getProperty("giaoviec.reference", "../shared")).toAbsolutePath();
  private static final Path DEV = SHARED.resolve("corpus/dev");
  private static final double MAY_BE_LOST_IN_A_FILE = 0.02;

  /** The typeset copy of one notice bears a number and a date that its text leaves blank. */
  private static final Set<String> NOT_THE_SAME_IN_FILES = Set.of("h_number", "h_date");

  /** How the names of those documents begin that are pictures, wholly or in parts. */
  private static final Set<String> SCANS = Set.of("004", "016", "024", "040", "042");

  @TempDir private Path folder;

  @BeforeEach
  void onlyWithTheCorpus() {
    assumeTrue(Files.isDirectory(DEV), () -> "no real notices in " + DEV);
  }

  @Test
  void readsTheTexts() throws IOException, InterruptedException {
    Path out = extract(DEV.resolve("texts"), file -> true);
    Score score = score(DEV.resolve("gold"), out);

    Quality.read().check("dev/texts", score.figures(), score.misses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "docx", "pdf"})
  void readsTheFilesAsWellAsTheirTexts(String extension) throws IOException, InterruptedException {
    Path out =
        extract(DEV.resolve("files"), file -> !isScan(file) && file.endsWith("." + extension));
    Path gold = goldOf(out);
    Map<String, Double> texts = score(gold, extract(DEV.resolve("texts"), file -> true)).figures();
    Score files = score(gold, out);

    Quality.read().check("dev/files/" + extension, files.figures(), files.misses());

    List<String> lost = new ArrayList<>();
    files
        .figures()
        .forEach(
            (measure, figure) -> {
              if (figure < texts.getOrDefault(measure, 0.0) - MAY_BE_LOST_IN_A_FILE
                  && !NOT_THE_SAME_IN_FILES.contains(measure)) {
                lost.add(measure + " " + figure + ", of the text " + texts.get(measure));
              }
            });
    assertEquals(List.of(), lost);
  }

  /** Real scans, read from their pictures; their texts are scans too and no measure. */
  @Test
  void readsRealScans() throws IOException, InterruptedException {
    CommandRun.assumeRecognition();
    Path out = extract(DEV.resolve("files"), ReferenceCorpusTest::isScan);
    Score score = score(goldOf(out), out);

    Quality.read().check("dev/scans", score.figures(), score.misses());
  }

  private static boolean isScan(String file) {
    return SCANS.stream()
        .anyMatch(number -> Path.of(file).getFileName().toString().startsWith(number));
  }

  /** What the scorer said. */
  private record Score(Map<String, Double> figures, String misses) {}

  private record Finished(int exitCode, String out) {}

  private Path extract(Path documents, Predicate<String> chosen) throws IOException {
    Path out = Files.createDirectories(folder.resolve("out-" + documents.getFileName()));
    List<String> arguments = new ArrayList<>(List.of("extract", "--out", out.toString()));
    try (Stream<Path> files = Files.list(documents)) {
      files
          .map(Path::toString)
          .filter(file -> chosen.test(file) && !file.endsWith(".tsv"))
          .sorted()
          .forEach(arguments::add);
    }
    CommandRun.of(arguments.toArray(String[]::new));
    return out;
  }

  /** The gold of the documents that were read. */
  private Path goldOf(Path out) throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    try (Stream<Path> written = Files.list(out)) {
      for (Path json : written.toList()) {
        String stem = json.getFileName().toString().replaceFirst("\\..*", ".json");
        Files.copy(DEV.resolve("gold").resolve(stem), gold.resolve(stem));
      }
    }
    return gold;
  }

  private static Score score(Path gold, Path out) throws IOException, InterruptedException {
    String[] folders = {gold.toString(), DEV.resolve("texts").toString(), out.toString()};
    CommandRun run =
        CommandRun.of("evaluate", folders[0], folders[1], "--from", folders[2], "--json");
    assertEquals(0, run.exitCode(), run::err);
    JsonNode report = new ObjectMapper().readTree(run.out());
    if (python("--version").exitCode() == 0) {
      String scorer = SHARED.resolve("contract/score.py").toString();
      Finished told = python(scorer, folders[0], folders[1], folders[2], "--json");
      assertEquals(0, told.exitCode(), told::out);
      for (String part : List.of("total", "docs")) {
        assertEquals(new ObjectMapper().readTree(told.out()).get(part), report.get(part));
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    JsonNode sure = report.get("calibration").get("SURE");
    figures.put("sure.right", sure.get("share").asDouble());
    figures.put("sure.coverage", sure.get("coverage").asDouble());
    report
        .get("total")
        .propertyStream()
        .forEach(m -> figures.put(m.getKey(), m.getValue().get("f1").asDouble()));
    String misses =
        CommandRun.of("evaluate", folders[0], folders[1], "--from", folders[2], "--misses").out();
    return new Score(figures, misses);
  }

  private static Finished python(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      Process process = builder.redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), "UTF-8");
      return new Finished(process.waitFor(), out);
    } catch (IOException e) {
      return new Finished(1, e.toString());
    }
  }
}
