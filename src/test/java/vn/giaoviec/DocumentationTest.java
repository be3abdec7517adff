package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The pages under {@code docs/} leave nothing out and show nothing that is not so. */
class DocumentationTest {
  private static final Pattern CODE = Pattern.compile("(?m)^## `([a-z-]+)`$");
  private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)```");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void everyProblemHasItsRemedyInBothLanguages() throws IOException {
    String page = page("errors.md");
    List<String> described = CODE.matcher(page).results().map(code -> code.group(1)).toList();

    assertEquals(List.copyOf(new TreeSet<>(described)), described.stream().sorted().toList());
    for (String language : List.of("en", "vi")) {
      assertEquals(codes(language), new TreeSet<>(described), language);
    }
    for (String section : page.split("(?m)^(?=## `)")) {
      boolean complete =
          section.contains("\n- Cause: ")
              && section.contains("\n- Remedy: ")
              && section.contains("\n- Nguyên nhân: ")
              && section.contains("\n- Cách xử lý: ");
      assertTrue(complete || !section.startsWith("## `"), section);
    }
  }

  @Test
  void everyFieldOfTheJsonIsDescribed() throws IOException {
    String page = page("json.md");
    List<String> missing = new ArrayList<>();
    describe(json.readTree(page("notice.schema.json")), page, missing);

    assertEquals(List.of(), missing);
  }

  @Test
  void everyExampleOfTheJsonComesFromASample() throws IOException {
    List<JsonNode> outputs = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      outputs.add(json.readTree(Files.readString(sample.output())));
    }
    Matcher examples = JSON.matcher(page("json.md"));
    List<String> shown = examples.results().map((MatchResult r) -> r.group(1)).toList();

    assertTrue(shown.size() > 5);
    for (String example : shown) {
      JsonNode part = json.readTree("{" + example + "}");
      assertTrue(
          outputs.stream().anyMatch(real -> JsonFragment.isPartOf(part, real)),
          () -> example + " is not in the output of a sample");
    }
  }

  private static void describe(JsonNode schema, String page, List<String> missing) {
    schema
        .propertyStream()
        .forEach(
            entry -> {
              if (entry.getKey().equals("properties")) {
                entry.getValue().propertyNames().stream()
                    .filter(name -> !page.contains("`" + name + "`"))
                    .forEach(missing::add);
              }
              describe(entry.getValue(), page, missing);
            });
  }

  private static TreeSet<String> codes(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("vn.giaoviec.app.messages", Locale.of(language));
    TreeSet<String> codes = new TreeSet<>();
    bundle.keySet().stream()
        .filter(key -> key.startsWith("problem."))
        .forEach(key -> codes.add(key.substring("problem.".length())));
    return codes;
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("docs").resolve(name));
  }
}
