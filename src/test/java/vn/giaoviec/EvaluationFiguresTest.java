package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures of notices that were made wrong on purpose: something right, made up and missed in every
 * measure, gold in every way of writing it, and a notice that is not there.
 *
 * <p>What is expected in {@code figures.json} was counted by the scorer of the annotation guide,
 * not by this program.
 */
class EvaluationFiguresTest {
  private static final Path FIXTURE = Path.of("src/test/resources/vn/giaoviec/evaluate");

  @TempDir private Path folder;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void givesEveryFigureOfTheScorer() throws IOException {
    CommandRun run = evaluate("--json");

    ObjectNode figures = (ObjectNode) json.readTree(run.out());
    figures.remove("calibration");
    assertEquals(json.readTree(Files.readString(FIXTURE.resolve("figures.json"))), figures);
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("nothing-read.json: There is no JSON file"), run::err);
  }

  @Test
  void thereIsSomethingWrongInEveryMeasure() throws IOException {
    JsonNode expected = json.readTree(Files.readString(FIXTURE.resolve("figures.json")));

    List<String> clean =
        expected
            .get("total")
            .propertyStream()
            .filter(
                measure ->
                    List.of("tp", "fp", "fn").stream()
                        .anyMatch(count -> measure.getValue().get(count).asInt() == 0))
            .map(measure -> measure.getKey())
            .toList();

    assertEquals(List.of(), clean);
  }

  /** Counted by hand: a task and each unit, deadline and citation of it is a value. */
  @Test
  void countsHowOftenEachLevelOfConfidenceIsRight() throws IOException {
    JsonNode levels = json.readTree(evaluate("--json").out()).get("calibration");

    assertEquals(List.of("SURE", "LIKELY", "WEAK"), List.copyOf(levels.propertyNames()));
    assertEquals(
        json.readTree(
            """
            {"tasks": 6, "rightTasks": 6, "right": 21, "wrong": 1,
             "share": 0.9545, "coverage": 0.3099}
            """),
        levels.get("SURE"));
    assertEquals(8, levels.at("/LIKELY/right").asInt());
    assertEquals(2, levels.at("/LIKELY/wrong").asInt());
    assertEquals(2, levels.at("/WEAK/right").asInt());
    assertEquals(5, levels.at("/WEAK/wrong").asInt());
    assertTrue(evaluate("--calibration").out().contains("Share right"));
  }

  @Test
  void showsEachDifference() throws IOException {
    String table = evaluate("--misses").out();
    JsonNode misses = json.readTree(evaluate("--misses", "--json").out()).get("misses");

    assertTrue(table.contains("by 2023-12-31"), table);
    assertEquals(
        json.readTree(
            """
            {"doc": "conclusions", "measure": "due", "where": "1.2",
             "missed": ["by 2023-12-31"], "madeUp": ["every FREQ=MONTHLY"]}
            """),
        misses
            .valueStream()
            .filter(miss -> miss.get("where").asString().equals("1.2"))
            .findFirst()
            .orElseThrow());
  }

  /** The gold that the guides show is that of the notice that the README shows. */
  @ParameterizedTest
  @ValueSource(strings = {"docs/guide.en.md", "docs/guide.vi.md"})
  void theGoldOfTheGuideIsRight(String guide) throws IOException {
    String gold = block(Path.of(guide), "json");
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Path golds = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(golds.resolve("first.json"), gold);
    String file = json.readTree(gold).get("file").stringValue();
    Files.writeString(texts.resolve(file), block(Path.of("README.md"), "text"));

    CommandRun run = CommandRun.of("evaluate", "--json", golds.toString(), texts.toString());

    assertEquals(0, run.exitCode(), run::err);
    List<String> wrong =
        json.readTree(run.out())
            .get("total")
            .propertyStream()
            .filter(measure -> measure.getValue().get("f1").asDouble() < 1)
            .map(measure -> measure.getKey())
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static CommandRun evaluate(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "evaluate",
                FIXTURE.resolve("gold").toString(),
                "samples",
                "--from",
                FIXTURE.resolve("notices").toString()));
    arguments.addAll(List.of(options));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private static String block(Path page, String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(page));
    assertTrue(block.find());
    return block.group(1);
  }
}
