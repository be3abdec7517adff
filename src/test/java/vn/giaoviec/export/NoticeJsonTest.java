package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.giaoviec.TownNotice;
import vn.giaoviec.export.NoticeJson.Layout;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Problem;

class NoticeJsonTest {
  private static final Extraction TOWN = TownNotice.extraction();

  @Test
  void obeysThePublishedContract() throws IOException {
    String contract = Files.readString(Path.of("docs/notice.schema.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(contract);

    assertEquals(List.of(), schema.validate(write(Layout.LINE), InputFormat.JSON));
    assertFalse(schema.validate("{\"schemaVersion\": 2}", InputFormat.JSON).isEmpty());
  }

  @Test
  void writesEveryFieldThatTheContractKnows() throws IOException {
    JsonNode contract = read(Files.readString(Path.of("docs/notice.schema.json")));
    JsonNode notice = read(write(Layout.LINE));

    assertEquals(names(contract.at("/properties")), names(notice));
    assertEquals(names(contract.at("/properties/source/properties")), names(notice.get("source")));
    assertEquals(names(contract.at("/$defs/task/properties")), names(notice.at("/tasks/0")));
    assertEquals(
        names(contract.at("/$defs/deadline/properties")), names(notice.at("/tasks/0/deadlines/0")));
    assertEquals(
        names(contract.at("/$defs/citation/properties")), names(notice.at("/citations/0")));
    assertEquals(
        names(contract.at("/$defs/document/properties")), names(notice.at("/documents/0")));
    assertEquals(
        names(contract.at("/$defs/reference/properties")), names(notice.at("/references/0")));
    assertEquals(
        names(contract.at("/$defs/relation/properties")), names(notice.at("/relations/0")));
  }

  @Test
  void readBackSaysWhatWasFound() {
    JsonNode notice = read(write(Layout.LINE));
    JsonNode task = notice.at("/tasks/0");

    assertEquals("12/TB-VP", notice.get("number").stringValue());
    assertEquals("2023-03-07", notice.get("issuedOn").stringValue());
    assertTrue(notice.get("issuer").isNull());
    assertEquals("TL", notice.at("/signer/capacity").stringValue());
    assertEquals(TownNotice.TEXT, notice.get("text").stringValue());
    assertEquals("before", task.at("/deadlines/0/bound").stringValue());
    assertEquals("2023-03-30", task.at("/deadlines/0/due").stringValue());
    assertEquals("Trưởng phòng", task.at("/lead/0/title").stringValue());
  }

  @Test
  void spansPointIntoTheTextAndWordsStandOnOneLine() {
    JsonNode notice = read(write(Layout.LINE));
    JsonNode task = notice.at("/tasks/0");
    String text = notice.get("text").stringValue();
    String cut = text.substring(task.at("/span/start").intValue(), task.at("/span/end").intValue());

    assertTrue(cut.contains("\n"));
    assertEquals(cut.replace('\n', ' '), task.get("text").stringValue());
    assertEquals(1, task.at("/span/page").intValue());
  }

  @Test
  void aDocumentCitedTwiceInATaskIsListedOnce() {
    assertEquals(1, read(write(Layout.LINE)).at("/tasks/0/citations").size());
  }

  @Test
  void warningsOfAllStagesComeInTheOrderOfTheStages() {
    List<String> codes =
        read(write(Layout.LINE))
            .get("warnings")
            .valueStream()
            .map(warning -> warning.get("code").stringValue())
            .toList();

    assertEquals(List.of("broken-font-map", "missing-header-field", "joint-lead"), codes);
  }

  @Test
  void bothLayoutsSayTheSame() {
    assertEquals(read(write(Layout.LINE)), read(write(Layout.PRETTY)));
    assertFalse(write(Layout.LINE).contains("\n"));
    assertTrue(write(Layout.PRETTY).startsWith("{\n  \"schemaVersion\" : 1,\n"));
  }

  private static String write(Layout layout) {
    return new NoticeJson(Problem::code, layout).write(TOWN);
  }

  private static JsonNode read(String json) {
    return new ObjectMapper().readTree(json);
  }

  private static List<String> names(JsonNode object) {
    return Stream.of(object).flatMap(node -> node.propertyNames().stream()).sorted().toList();
  }
}
