package vn.giaoviec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.giaoviec.nlp.Training;

/**
 * Measures what each language model is worth on notices with gold: as the program is, and with part
 * of its words taken away from rules and training text alike, as if nobody had foreseen them.
 *
 * <p>{@code ModelTrials GOLD TEXTS} prints the tables of {@code docs/quality.md}. It is no test: it
 * takes some minutes.
 */
@SuppressWarnings("SystemOut")
public final class ModelTrials {
  private static final Path GRAMMAR = Path.of("models", "training", Training.GRAMMAR);
  private static final Path LEXICON = Path.of("src", "main", "resources", "lexicon");

  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "1 rules alone", List.of(),
          "2 with kinds", List.of("sentence-kinds.bin"),
          "3 with names", List.of("unit-names.bin"),
          "4 with all", List.of("sentence-kinds.bin", "unit-names.bin"));

  private static final List<String> MEASURES =
      List.of("task", "task_strict", "lead", "with", "due", "task_id");

  private final String gold;
  private final String texts;

  private ModelTrials(String gold, String texts) {
    this.gold = gold;
    this.texts = texts;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    ModelTrials trials = new ModelTrials(arguments[0], arguments[1]);
    trials.compare("as it is", List.of(), Path.of("models"));
    for (String lexicon : List.of("action-verbs", "unit-heads")) {
      for (int seed = 0; seed < 3; seed++) {
        trials.without(lexicon, 0.3, seed);
      }
    }
  }

  /** Hides a share of the words of a list, trains without them, and compares. */
  private void without(String lexicon, double share, int seed)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("trial");
    Path file = Path.of("lexicon", lexicon + ".tsv");
    Files.createDirectories(folder.resolve("lexicon"));
    Random random = new Random(seed);
    Set<String> hidden = new HashSet<>();
    List<String> kept = new ArrayList<>();
    for (String line : Files.readAllLines(LEXICON.resolve(file.getFileName()))) {
      if (!line.startsWith("#") && random.nextDouble() < share) {
        hidden.add(line.split("\t", -1)[0]);
      } else {
        kept.add(line);
      }
    }
    Files.write(folder.resolve(file), kept);
    Files.write(
        folder.resolve(Training.GRAMMAR),
        Files.readAllLines(GRAMMAR).stream()
            .filter(line -> hidden.stream().noneMatch(word -> beginsWith(line, word)))
            .toList());
    for (Training.Trained model : Training.train(folder)) {
      Files.write(folder.resolve(model.fileName()), model.bytes());
    }
    String title = "without %d of %s, seed %d".formatted(hidden.size(), lexicon, seed);
    compare(title, List.of(folder.toString()), folder);
  }

  private static boolean beginsWith(String line, String word) {
    return line.equals(word) || line.startsWith(word + " ");
  }

  private void compare(String title, List<String> before, Path models)
      throws IOException, InterruptedException {
    System.out.printf(
        "%n| %s | %s | lost | made up | asked |%n", title, String.join(" | ", MEASURES));
    System.out.println("| --- |" + " --- |".repeat(MEASURES.size() + 3));
    for (Map.Entry<String, List<String>> choice :
        CHOICES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      Path folder = Files.createTempDirectory("models");
      for (String file : choice.getValue()) {
        Files.copy(models.resolve(file), folder.resolve(file));
      }
      Path out = Files.createTempDirectory("notices");
      try (Stream<Path> files = Files.list(Path.of(texts))) {
        List<String> command =
            new ArrayList<>(
                List.of("extract", "--out", out.toString(), "--models", folder.toString()));
        files.map(Path::toString).sorted().forEach(command::add);
        run(before, command);
      }
      JsonNode total =
          new ObjectMapper()
              .readTree(
                  run(before, List.of("evaluate", gold, texts, "--from", out.toString(), "--json")))
              .get("total");
      StringBuilder row = new StringBuilder("| " + choice.getKey().substring(2) + " |");
      for (String measure : MEASURES) {
        row.append(" %.3f |".formatted(total.get(measure).get("f1").asDouble()));
      }
      JsonNode task = total.get("task");
      System.out.println(
          row + " " + task.get("fn") + " | " + task.get("fp") + " | " + asked(out) + " |");
    }
  }

  /** How many sentences a clerk is asked to look at because they may be tasks. */
  private static long asked(Path out) throws IOException {
    long count = 0;
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        count += Files.readString(file).split("\"possible-task\"", -1).length - 1;
      }
    }
    return count;
  }

  /** Runs the program in a Java of its own, so that it reads the words that are left. */
  private static String run(List<String> before, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> path = new ArrayList<>(before);
    path.add(System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(System.getProperty("path.separator"), path),
                "vn.giaoviec.app.Main"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
