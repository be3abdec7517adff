package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Headers of real scans, where they are at hand as for {@link ReferenceCorpusTest}: a number or a
 * day that is read wrong must carry a warning, and a printed signer must be found.
 */
class ReferenceHeadersTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("giaoviec.reference", "../shared")).resolve("corpus");

  /** Warnings that name the field they are about. */
  private static final Set<String> NAMING =
      Set.of("doubtful-value", "repaired-value", "missing-header-field");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void saysWhichNumberOrDayMayBeMisread() throws IOException {
    Path headers = CORPUS.resolve("dev/files/HEADERS.tsv");
    assumeTrue(Files.exists(headers), () -> "there is no " + headers);
    CommandRun.assumeRecognition();
    List<String> untold = new ArrayList<>();
    for (String line : Files.readAllLines(headers).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      Path file = headers.resolveSibling(cells[0]);
      JsonNode notice = json.readTree(CommandRun.of("extract", file.toString()).out());
      check(notice, "number", "number", cells[1], untold);
      check(notice, "issuedOn", "date of issue", cells[2], untold);
    }

    assertEquals(List.of(), untold);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scan-200", "scan-bad", "scan-color-300"})
  void findsWhoSigned(String kind) throws IOException {
    Path file = CORPUS.resolve("scans").resolve("060_cv_sonduong." + kind + ".pdf");
    assumeTrue(Files.exists(file), () -> "there is no " + file);
    CommandRun.assumeRecognition();
    Path gold = CORPUS.resolve("dev/gold/060_cv_sonduong_cchc_2020.json");
    JsonNode truth = json.readTree(Files.readString(gold));

    JsonNode notice = json.readTree(CommandRun.of("extract", file.toString()).out());

    assertEquals(truth.get("signer"), notice.at("/signer/name"));
    assertEquals(truth.get("signer_title"), notice.at("/signer/title"));
  }

  private static void check(
      JsonNode notice, String field, String name, String truth, List<String> untold) {
    String read = notice.get(field).asString("");
    boolean told = notice.get("warnings").valueStream().anyMatch(w -> isAbout(w, field, name));
    if (!read.equals(truth) && !told) {
      untold.add(notice.at("/source/fileName").asString() + ": " + read + " for " + truth);
    }
  }

  private static boolean isAbout(JsonNode warning, String field, String name) {
    String code = warning.get("code").stringValue();
    return switch (code) {
      case "unreadable-number" -> field.equals("number");
      case "unreadable-date", "partial-date", "invalid-date" -> field.equals("issuedOn");
      default ->
          NAMING.contains(code) && warning.get("message").stringValue().contains("The " + name);
    };
  }
}
