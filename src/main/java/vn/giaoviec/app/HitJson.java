package vn.giaoviec.app;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaoviec.index.Answer;
import vn.giaoviec.index.Hit;

/** Writes what a search found for other programs. */
final class HitJson {
  private final Messages messages;

  HitJson(Messages messages) {
    this.messages = messages;
  }

  /** One object on one line, without a line end. */
  String write(Answer answer) {
    ObjectNode json = JsonText.object();
    json.put("total", answer.total());
    ArrayNode hits = json.putArray("hits");
    answer.hits().forEach(hit -> write(hit, hits.addObject()));
    ObjectNode facets = json.putObject("facets");
    for (Answer.Facet facet : answer.facets()) {
      ArrayNode values = facets.putArray(facet.by().name().toLowerCase(Locale.ROOT));
      for (Answer.Count count : facet.values()) {
        values
            .addObject()
            .put("value", count.value())
            .put("label", count.label())
            .put("count", count.count());
      }
    }
    ArrayNode remarks = json.putArray("remarks");
    answer
        .remarks()
        .forEach(
            remark ->
                remarks
                    .addObject()
                    .put("code", remark.code())
                    .put("message", messages.remark(remark)));
    return JsonText.line(json);
  }

  private static void write(Hit hit, ObjectNode json) {
    json.put("handle", hit.handle().toString());
    json.put("arrival", hit.arrival());
    json.put("notice", hit.notice());
    json.put("task", hit.task());
    json.put("number", hit.number().orElse(null));
    json.put("issuedOn", hit.issuedOn().orElse(null));
    json.put("kind", hit.kind().orElse(null));
    strings(json, "lead", hit.lead());
    strings(json, "with", hit.with());
    json.put("due", hit.due().map(Object::toString).orElse(null));
    json.put("status", hit.status().name().toLowerCase(Locale.ROOT));
    json.put("gone", hit.gone());
    json.put("page", hit.page());
    json.put("text", hit.text());
    ArrayNode marks = json.putArray("marks");
    hit.marks().forEach(mark -> marks.addArray().add(mark.start()).add(mark.end()));
  }

  private static void strings(ObjectNode json, String name, List<String> values) {
    ArrayNode array = json.putArray(name);
    values.forEach(array::add);
  }
}
