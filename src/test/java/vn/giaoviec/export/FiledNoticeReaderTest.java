package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;

class FiledNoticeReaderTest {
  private final FiledNoticeReader reader = new FiledNoticeReader();

  static List<Path> outputs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      return files.filter(file -> file.endsWith("output.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void everySampleKeepsItsTasksAndHeader(Path output) throws IOException {
    String json = Files.readString(output);
    JsonNode told = new JsonMapper().readTree(json);
    FiledNotice notice = reader.read(json);
    assertEquals(told.get("id").asString(), notice.id());
    assertEquals(told.get("number").asString(""), notice.number().orElse(""));
    assertEquals(told.get("issuedOn").asString(""), notice.issuedOn().orElse(""));
    assertEquals(told.get("warnings").size(), notice.warnings().size());
    assertEquals(told.get("documents").size(), notice.documents().size());
    assertEquals(told.get("tasks").size(), notice.tasks().size());
    for (int i = 0; i < notice.tasks().size(); i++) {
      JsonNode expected = told.get("tasks").get(i);
      FiledTask task = notice.tasks().get(i);
      assertEquals(expected.get("text").asString(), task.text());
      assertEquals(expected.get("span").get("page").asInt(), task.page());
      assertEquals(ids(expected.get("lead")), task.lead().stream().map(unit -> unit.id()).toList());
      assertEquals(ids(expected.get("with")), task.with().stream().map(unit -> unit.id()).toList());
      assertEquals(
          dates(expected.get("deadlines")),
          task.deadlines().stream().map(deadline -> deadline.due()).toList());
    }
  }

  private static List<String> ids(JsonNode units) {
    return units.valueStream().map(unit -> unit.get("id").asString()).toList();
  }

  private static List<Optional<LocalDate>> dates(JsonNode deadlines) {
    return deadlines
        .valueStream()
        .map(deadline -> Optional.ofNullable(deadline.get("due").asString(null)))
        .map(due -> due.map(LocalDate::parse))
        .toList();
  }

  @Test
  void thereAreSamples() throws IOException {
    assertTrue(outputs().size() >= 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"schemaVersion\":2}", "null"})
  void refusesWhatIsNoNotice(String json) {
    assertThrows(IllegalArgumentException.class, () -> reader.read(json));
  }
}
