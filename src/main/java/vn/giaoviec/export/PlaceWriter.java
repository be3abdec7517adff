package vn.giaoviec.export;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.giaoviec.model.Box;
import vn.giaoviec.model.PageBox;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Span;

/** Writes where something stands: its offsets, its page, and the place on it. */
final class PlaceWriter {
  private final JsonGenerator json;
  private final SourceText source;

  PlaceWriter(JsonGenerator json, SourceText source) {
    this.json = json;
    this.source = source;
  }

  void span(Span span) {
    span(span, List.of());
  }

  void span(Span span, List<PageBox> boxes) {
    json.writeObjectPropertyStart("span");
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeNumberProperty("page", source.pageAt(span.start()));
    if (!boxes.isEmpty()) {
      json.writeArrayPropertyStart("boxes");
      boxes.forEach(this::place);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void place(PageBox place) {
    json.writeStartObject();
    json.writeNumberProperty("page", place.page());
    sides(place.box());
    json.writeEndObject();
  }

  /** In points; a tenth is finer than any scan. */
  void sides(Box box) {
    json.writeNumberProperty("left", tenths(box.left()));
    json.writeNumberProperty("top", tenths(box.top()));
    json.writeNumberProperty("width", tenths(box.width()));
    json.writeNumberProperty("height", tenths(box.height()));
  }

  private static double tenths(float points) {
    return Math.round(points * 10) / 10.0;
  }
}
