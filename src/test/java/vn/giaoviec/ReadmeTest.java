package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.giaoviec.app.Office;

/** What the README and the pages behind it show is so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @TempDir private Path folder;

  @Test
  void theExampleGivesWhatIsShown() throws IOException {
    String readme = Files.readString(README);
    Files.writeString(folder.resolve("giao-ban.txt"), block(readme, "text"));
    Matcher command = Pattern.compile("`giaoviec ([^`]*) giao-ban.txt` gives").matcher(readme);
    assertTrue(command.find());

    String[] options = command.group(1).split(" ");
    String file = folder.resolve("giao-ban.txt").toString();
    CommandRun run =
        CommandRun.of(Stream.concat(Stream.of(options), Stream.of(file)).toArray(String[]::new));

    JsonNode shown = new ObjectMapper().readTree(block(readme, "json"));
    assertTrue(JsonFragment.isPartOf(shown, new ObjectMapper().readTree(run.out())), run::out);
  }

  @Test
  void theDayOfAClerkGoesAsShown() throws IOException {
    String readme = Files.readString(README);
    Path came = Files.createDirectory(folder.resolve("den"));
    Files.writeString(came.resolve("giao-ban.txt"), block(readme, "text"));
    Office office =
        new Office(
            Map.of("GIAOVIEC_HOME", folder.resolve("so").toString()),
            folder,
            "Hoa",
            Clock.fixed(Instant.parse("2023-04-02T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    List<String> commands = block(readme, "sh").lines().toList();

    assertEquals(6, commands.size());
    List<String> answers = new ArrayList<>();
    for (String command : commands) {
      CommandRun run = CommandRun.in(office, words(command));
      assertEquals(0, run.exitCode(), () -> command + ": " + run.err());
      answers.add(run.out());
    }
    String day = readme.substring(readme.indexOf("```sh"));
    assertEquals(block(day, "text"), answers.get(1));
    assertTrue(answers.get(2).contains("12/TB-UBND"), answers.get(2));
    assertTrue(answers.get(3).contains("done"), answers.get(3));
    assertTrue(Files.exists(came.resolve("done/giao-ban.txt")));
    assertTrue(Files.size(folder.resolve("theo-doi.xlsx")) > 1000);
  }

  /** The arguments of a command line; files stand in the test's own folder. */
  private String[] words(String command) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(command)
        .results()
        .skip(1)
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .map(word -> word.matches("den|.*\\.xlsx") ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  @Test
  void theInputStandsOnTheFirstScreen() throws IOException {
    assertTrue(Files.readString(README).indexOf("```json") < 1200);
  }

  @Test
  void twoCommandsDoEverything() throws IOException {
    List<String> commands =
        Files.readAllLines(README).stream().filter(line -> line.startsWith("    mvn")).toList();

    assertEquals(2, commands.size(), commands::toString);
  }

  @Test
  void theFirstCommandReadsEverySampleAlsoTheScans() {
    CommandRun.assumeRecognition();

    CommandRun run = CommandRun.of("extract", "--table", "samples");

    assertEquals(0, run.exitCode(), run::err);
    for (Sample sample : Sample.all()) {
      assertTrue(run.out().contains(sample.notice().toString()), sample::name);
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    try (Stream<Path> pages = Stream.concat(Stream.of(README), Files.list(Path.of("docs")))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
          Path target = page.resolveSibling(link.group(1));
          assertTrue(Files.exists(target), () -> page + " links to " + target);
        }
      }
    }
  }

  private static String block(String page, String language) {
    String fence = "```" + language + "\n";
    int start = page.indexOf(fence) + fence.length();
    return page.substring(start, page.indexOf("```", start));
  }
}
