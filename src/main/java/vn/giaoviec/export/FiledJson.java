package vn.giaoviec.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.TaskHandle;

/**
 * Adds to the JSON of a notice what happened to it in the register.
 *
 * <p>The JSON stays as it was filed but for the values that the register holds: those are written
 * anew, so that a corrected one is in its place. What only the JSON knows, spans above all, is
 * kept.
 */
final class FiledJson {
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  /** The notice with the tasks asked for, in the order of the text; those no longer read last. */
  ObjectNode with(JsonNode filed, Entry entry, List<TaskEntry> asked) {
    ObjectNode notice = filed.asObject();
    header(notice, entry.notice());
    notice.put("arrival", entry.arrival());
    notice.put("arrivedAt", entry.arrivedAt().toString());
    notice.set("corrections", corrections(entry, Optional.empty()));
    notice.set("tasks", tasks(notice.path("tasks"), entry, asked));
    return notice;
  }

  private void header(ObjectNode notice, FiledNotice filed) {
    notice.set("kind", filed.kind().<JsonNode>map(this::kind).orElse(nodes.nullNode()));
    put(notice, "number", filed.number());
    put(notice, "issuedOn", filed.issuedOn());
    put(notice, "issuer", filed.issuer());
    put(notice, "issuerId", filed.issuerId());
    put(notice, "subject", filed.subject());
    put(notice, "identity", filed.identity());
  }

  private ObjectNode kind(FiledNotice.Kind kind) {
    return nodes.objectNode().put("code", kind.code()).put("name", kind.name());
  }

  private ArrayNode tasks(JsonNode filed, Entry entry, List<TaskEntry> asked) {
    Map<String, TaskEntry> left = new LinkedHashMap<>();
    asked.forEach(task -> left.put(task.task().id(), task));
    ArrayNode tasks = nodes.arrayNode();
    for (JsonNode task : filed) {
      TaskEntry entered = left.remove(task.path("id").asString(""));
      if (entered != null) {
        tasks.add(task(task.asObject(), entry, entered));
      }
    }
    left.values().forEach(gone -> tasks.add(task(nodes.objectNode(), entry, gone)));
    return tasks;
  }

  private ObjectNode task(ObjectNode json, Entry entry, TaskEntry entered) {
    FiledTask task = entered.task();
    json.put("id", task.id());
    put(json, "heading", task.heading());
    json.put("text", task.text());
    json.set("lead", units(task.lead()));
    json.set("with", units(task.with()));
    json.set("deadlines", deadlines(json.path("deadlines"), task.deadlines()));
    ArrayNode citations = nodes.arrayNode();
    task.citations().forEach(citations::add);
    json.set("citations", citations);
    if (!json.has("confidence")) {
      ObjectNode confidence = nodes.objectNode().put("level", task.confidence());
      confidence.set("reasons", nodes.arrayNode());
      json.set("confidence", confidence);
    }
    json.put("handle", new TaskHandle(entry.arrival(), task.id()).toString());
    json.set("followUp", followUp(entered.followUp()));
    json.set("corrections", corrections(entry, Optional.of(task.id())));
    json.put("gone", entered.gone());
    return json;
  }

  private ArrayNode units(List<FiledUnit> units) {
    ArrayNode array = nodes.arrayNode();
    for (FiledUnit unit : units) {
      ObjectNode json =
          array.addObject().put("text", unit.text()).put("unit", unit.unit()).put("id", unit.id());
      put(json, "title", unit.title());
    }
    return array;
  }

  /** A deadline that was read keeps its span; one set by a clerk stands nowhere in the text. */
  private ArrayNode deadlines(JsonNode read, List<FiledDeadline> deadlines) {
    Map<List<String>, JsonNode> spans = new HashMap<>();
    for (JsonNode deadline : read) {
      List<String> key =
          List.of(
              deadline.path("text").asString(""),
              deadline.path("bound").asString(""),
              deadline.path("value").asString(""));
      spans.putIfAbsent(key, deadline.path("span"));
    }
    ArrayNode array = nodes.arrayNode();
    for (FiledDeadline deadline : deadlines) {
      ObjectNode json =
          array
              .addObject()
              .put("text", deadline.text())
              .put("bound", deadline.bound())
              .put("value", deadline.value());
      put(json, "due", deadline.due().map(Object::toString));
      JsonNode span = spans.get(List.of(deadline.text(), deadline.bound(), deadline.value()));
      if (span != null && span.isObject()) {
        json.set("span", span);
      }
    }
    return array;
  }

  private ObjectNode followUp(FollowUp followUp) {
    ObjectNode json =
        nodes.objectNode().put("status", followUp.status().name().toLowerCase(Locale.ROOT));
    put(json, "note", followUp.note());
    put(json, "at", followUp.at().map(Object::toString));
    put(json, "by", followUp.by());
    return json;
  }

  private ArrayNode corrections(Entry entry, Optional<String> task) {
    ArrayNode array = nodes.arrayNode();
    for (Correction correction : entry.corrections()) {
      if (correction.task().equals(task)) {
        ObjectNode json = array.addObject().put("field", field(correction.field()));
        put(json, "original", Optional.of(correction.original()).filter(text -> !text.isEmpty()));
        json.put("at", correction.at().toString()).put("by", correction.by());
      }
    }
    return array;
  }

  /** The name of the field in the contract. */
  private static String field(Correction.Field field) {
    return switch (field) {
      case KIND -> "kind";
      case NUMBER -> "number";
      case ISSUED_ON -> "issuedOn";
      case ISSUER -> "issuer";
      case SUBJECT -> "subject";
      case TEXT -> "text";
      case LEAD -> "lead";
      case WITH -> "with";
      case DUE -> "due";
    };
  }

  private void put(ObjectNode json, String name, Optional<String> value) {
    json.set(name, value.<JsonNode>map(nodes::stringNode).orElse(nodes.nullNode()));
  }
}
