package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/** Reads a gold file, and says which field of it is missing or of another kind than it should. */
final class GoldReader {
  private static final Map<String, Measure> HEADER = header();

  private GoldReader() {}

  static Gold read(String name, String text) throws NoticeException {
    JsonNode gold;
    try {
      gold = Told.read(text);
    } catch (JacksonException e) {
      throw new NoticeException(Problem.of("unreadable-gold", e.getOriginalMessage()), e);
    }
    Map<Measure, String> header = new LinkedHashMap<>();
    for (Map.Entry<String, Measure> field : HEADER.entrySet()) {
      Told.text(gold.path(field.getKey())).ifPresent(value -> header.put(field.getValue(), value));
    }
    String file = string(gold, "file", "");
    return new Gold(name, file, header, each(gold, "tasks", "", GoldReader::task), citations(gold));
  }

  private static Map<String, Measure> header() {
    Map<String, Measure> fields = new LinkedHashMap<>();
    for (Measure measure : HeaderScorer.FIELDS) {
      fields.put(measure.code().substring(HeaderScorer.PREFIX.length()), measure);
    }
    return fields;
  }

  private static List<Gold.Citation> citations(JsonNode gold) throws NoticeException {
    return each(
        gold,
        "cites",
        "",
        (json, place) ->
            new Gold.Citation(
                Gold.Value.of(string(json, "key", place)),
                Told.text(json, "date"),
                Told.text(json, "issuer")));
  }

  private static Gold.Task task(JsonNode json, String place) throws NoticeException {
    return new Gold.Task(
        string(json, "id", place),
        string(json, "from", place),
        string(json, "to", place),
        each(json, "lead", place, GoldReader::value),
        each(json, "with", place, GoldReader::value),
        each(json, "due", place, GoldReader::due),
        each(json, "cites", place, GoldReader::value));
  }

  private static Gold.Value value(JsonNode json, String place) throws NoticeException {
    return Gold.Value.of(Told.text(json).orElseThrow(() -> lacking(place)));
  }

  private static Gold.Due due(JsonNode json, String place) throws NoticeException {
    List<String> pair =
        Told.items(json).stream().flatMap(item -> Told.text(item).stream()).toList();
    if (pair.size() != 2) {
      throw lacking(place);
    }
    return Gold.Due.of(pair.get(0), pair.get(1));
  }

  private static String string(JsonNode json, String name, String place) throws NoticeException {
    String text = Told.text(json, name);
    if (text.isBlank()) {
      throw lacking(inside(place, name));
    }
    return text;
  }

  /** One entry of a list, and where it stands in the file. */
  @FunctionalInterface
  private interface Entry<T> {
    T read(JsonNode json, String place) throws NoticeException;
  }

  private static <T> List<T> each(JsonNode json, String name, String place, Entry<T> entry)
      throws NoticeException {
    String list = inside(place, name);
    JsonNode values = json.path(name);
    if (!values.isArray()) {
      throw lacking(list);
    }
    List<T> read = new ArrayList<>();
    for (JsonNode value : values) {
      read.add(entry.read(value, list + "[" + read.size() + "]"));
    }
    return read;
  }

  private static String inside(String place, String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private static NoticeException lacking(String place) {
    return new NoticeException(Problem.of("incomplete-gold", place));
  }
}
