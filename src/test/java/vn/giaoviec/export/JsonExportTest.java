package vn.giaoviec.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.FollowUp.Status;

class JsonExportTest {
  private static final Instant AT = Instant.parse("2024-10-05T03:00:00Z");
  private static final Path SAMPLE = Path.of("samples/tb-giao-ban-huyen/output.json");

  private final JsonMapper json = new JsonMapper();
  private final FiledNoticeReader reader = new FiledNoticeReader();

  static List<Path> outputs() throws IOException {
    return FiledNoticeReaderTest.outputs();
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void whatNobodyTouchedStaysAsItWasRead(Path output) throws IOException {
    String filed = Files.readString(output);
    JsonNode before = json.readTree(filed);
    List<JsonNode> after = exported(ExportFormat.JSON, filed, entry(reader.read(filed)));
    // A notice without a task has no row.
    assertEquals(before.path("tasks").isEmpty() ? 0 : 1, after.size());
    for (JsonNode notice : after) {
      JsonNode plain = withoutExtensions(notice);
      assertEquals(before, plain);
      assertEquals(List.copyOf(before.propertyNames()), List.copyOf(plain.propertyNames()));
    }
  }

  @Test
  void holdsTheTasksAskedForWithWhatBecameOfThem() throws IOException {
    String filed = Files.readString(SAMPLE);
    FiledNotice read = reader.read(filed);
    FiledTask first = read.tasks().getFirst();
    FiledTask second = read.tasks().get(1);
    FiledDeadline set =
        new FiledDeadline("", "by", "2023-05-02", Optional.of(LocalDate.of(2023, 5, 2)));
    FiledTask corrected =
        new FiledTask(
            second.id(),
            second.heading(),
            "Báo cáo lại.",
            second.page(),
            second.lead(),
            List.of(),
            List.of(set),
            second.citations(),
            second.confidence());
    TaskEntry entered =
        new TaskEntry(
            corrected,
            new FollowUp(
                Status.DONE, Optional.of("đã gửi"), Optional.of(AT), Optional.of("vanthu")),
            false);
    Correction text =
        new Correction(
            Optional.of(second.id()),
            Correction.Field.TEXT,
            second.text(),
            "Báo cáo lại.",
            AT,
            "vanthu");
    Correction number =
        new Correction(Optional.empty(), Correction.Field.NUMBER, "", "59/TB-UBND", AT, "vanthu");
    Entry entry = entry(numbered(read, "59/TB-UBND"), List.of(text, number));
    JsonNode notice =
        exported(ExportFormat.JSONL, filed, List.of(new TaskRow(entry, entered))).getFirst();

    assertEquals(12, notice.get("arrival").asInt());
    assertEquals("59/TB-UBND", notice.get("number").asString());
    assertEquals("number", notice.get("corrections").get(0).get("field").asString());
    assertTrue(notice.get("corrections").get(0).get("original").isNull());
    assertEquals(1, notice.get("tasks").size());
    JsonNode task = notice.get("tasks").get(0);
    assertEquals("Báo cáo lại.", task.get("text").asString());
    assertEquals("12:" + second.id(), task.get("handle").asString());
    assertEquals(
        json.readTree(
            "{\"status\":\"done\",\"note\":\"đã"
                + " gửi\",\"at\":\"2024-10-05T03:00:00Z\",\"by\":\"vanthu\"}"),
        task.get("followUp"));
    assertEquals(second.text(), task.get("corrections").get(0).get("original").asString());
    assertEquals("2023-05-02", task.get("deadlines").get(0).get("due").asString());
    assertFalse(task.get("deadlines").get(0).has("span"));
    assertTrue(task.get("span").has("start"));
    assertFalse(first.id().equals(task.get("id").asString()));
    valid(notice.toString());
  }

  @Test
  void aTaskNoLongerReadIsNotLost() throws IOException {
    String filed = Files.readString(SAMPLE);
    Entry entry = entry(reader.read(filed), List.of());
    TaskEntry gone = new TaskEntry(FiledRows.task("9.z", "Việc cũ"), FollowUp.NONE, true);
    JsonNode notice =
        exported(ExportFormat.JSONL, filed, List.of(new TaskRow(entry, gone))).getFirst();
    assertEquals("9.z", notice.get("tasks").get(0).get("id").asString());
    assertTrue(notice.get("tasks").get(0).get("gone").asBoolean());
    valid(notice.toString());
  }

  @Test
  void linesAreLinesAndTheArrayIsOne() throws IOException {
    String filed = Files.readString(SAMPLE);
    List<TaskRow> rows = entry(reader.read(filed));
    String lines = text(ExportFormat.JSONL, filed, rows);
    assertEquals(lines.length() - 1, lines.indexOf('\n'));
    assertEquals(lines, text(ExportFormat.JSONL, filed, rows));
    assertEquals("", text(ExportFormat.JSONL, filed, List.of()));
    assertTrue(json.readTree(text(ExportFormat.JSON, filed, List.of())).isArray());
    String all = text(ExportFormat.JSON, filed, rows);
    assertFalse(all.contains("\r"));
    valid(json.readTree(all).get(0).toString());
  }

  private static void valid(String notice) throws IOException {
    String contract = Files.readString(Path.of("docs/notice.schema.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(contract);
    assertEquals(List.of(), schema.validate(notice, InputFormat.JSON));
    String broken = notice.replace("\"open\"", "\"lost\"").replace("\"done\"", "\"lost\"");
    assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty());
  }

  private List<JsonNode> exported(ExportFormat format, String filed, List<TaskRow> rows)
      throws IOException {
    String text = text(format, filed, rows);
    List<JsonNode> notices = new ArrayList<>();
    if (format == ExportFormat.JSON) {
      json.readTree(text).forEach(notices::add);
    } else {
      text.lines().map(json::readTree).forEach(notices::add);
    }
    return notices;
  }

  private static String text(ExportFormat format, String filed, List<TaskRow> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TaskExports(FiledRows.words("vi"), id -> filed, FiledRows.NOW)
        .of(format)
        .write(rows.iterator(), out);
    return out.toString(UTF_8);
  }

  private static List<TaskRow> entry(FiledNotice notice) {
    Entry entry = entry(notice, List.of());
    return entry.tasks().stream().map(task -> new TaskRow(entry, task)).toList();
  }

  private static Entry entry(FiledNotice notice, List<Correction> corrections) {
    List<TaskEntry> tasks =
        notice.tasks().stream().map(task -> new TaskEntry(task, FollowUp.NONE, false)).toList();
    return new Entry(
        12, FiledRows.ARRIVED, notice, tasks, corrections, List.of("a.txt"), List.of());
  }

  private static JsonNode withoutExtensions(JsonNode notice) {
    notice.asObject().remove(List.of("arrival", "arrivedAt", "corrections"));
    for (JsonNode task : notice.get("tasks")) {
      task.asObject().remove(List.of("handle", "followUp", "corrections", "gone"));
    }
    return notice;
  }

  private static FiledNotice numbered(FiledNotice n, String number) {
    return new FiledNotice(
        n.id(),
        n.fileName(),
        n.mediaType(),
        n.pages(),
        n.kind(),
        Optional.of(number),
        n.issuedOn(),
        n.place(),
        n.issuer(),
        n.issuerId(),
        n.subject(),
        n.urgency(),
        n.secrecy(),
        n.recipients(),
        n.signer(),
        n.identity(),
        n.documents(),
        n.citations(),
        n.relations(),
        n.tasks(),
        n.warnings());
  }
}
