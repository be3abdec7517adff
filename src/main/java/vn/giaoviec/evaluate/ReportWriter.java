package vn.giaoviec.evaluate;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a report as JSON. */
final class ReportWriter {
  private final Report report;
  private final StringWriter text = new StringWriter();

  ReportWriter(Report report) {
    this.report = report;
  }

  String write(Report.Detail detail) {
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeName("total");
      measures(json, report.total());
      json.writeObjectPropertyStart("docs");
      for (DocumentScore document : report.documents()) {
        json.writeName(document.name());
        measures(json, document.counts());
      }
      json.writeEndObject();
      if (!report.calibration().isEmpty()) {
        calibration(json, report.calibration());
      }
      if (detail == Report.Detail.MISSES) {
        misses(json);
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void measures(JsonGenerator json, Map<Measure, Counts> measures) {
    json.writeStartObject();
    measures.forEach(
        (measure, counts) -> {
          json.writeObjectPropertyStart(measure.code());
          json.writeNumberProperty("p", counts.precision());
          json.writeNumberProperty("r", counts.recall());
          json.writeNumberProperty("f1", counts.f1());
          json.writeNumberProperty("tp", counts.right());
          json.writeNumberProperty("fp", counts.madeUp());
          json.writeNumberProperty("fn", counts.missed());
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private static void calibration(JsonGenerator json, Calibration calibration) {
    json.writeObjectPropertyStart("calibration");
    calibration
        .levels()
        .forEach(
            (name, level) -> {
              json.writeObjectPropertyStart(name);
              json.writeNumberProperty("tasks", level.tasks());
              json.writeNumberProperty("rightTasks", level.rightTasks());
              json.writeNumberProperty("right", level.right());
              json.writeNumberProperty("wrong", level.wrong());
              json.writeNumberProperty("share", level.shareRight());
              json.writeNumberProperty("coverage", calibration.coverage(level));
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  private void misses(JsonGenerator json) {
    json.writeArrayPropertyStart("misses");
    for (DocumentScore document : report.documents()) {
      for (Miss miss : document.misses()) {
        json.writeStartObject();
        json.writeStringProperty("doc", document.name());
        json.writeStringProperty("measure", miss.measure().code());
        json.writeStringProperty("where", miss.where());
        strings(json, "missed", miss.missed());
        strings(json, "madeUp", miss.madeUp());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
