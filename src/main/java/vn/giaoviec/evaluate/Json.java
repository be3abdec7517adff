package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** A JSON value as it was read. What is absent or of another kind reads as empty. */
sealed interface Json {
  /** A string, or a number or truth value as it is written. */
  record Text(String value) implements Json {}

  record Items(List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  record Fields(Map<String, Json> values) implements Json {
    public Fields {
      values = Map.copyOf(values);
    }
  }

  /** {@code null}, and all that is not there. */
  record Nothing() implements Json {}

  /**
   * Reads one value.
   *
   * @throws StreamReadException where this is no JSON, or not one value
   */
  static Json read(String json) {
    // Editors on Windows put a byte order mark before the text.
    String plain = json.startsWith("\uFEFF") ? json.substring(1) : json;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), plain)) {
      parser.nextToken();
      Json value = value(parser);
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "something stands behind the value");
      }
      return value;
    }
  }

  private static Json value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new StreamReadException(parser, "there is nothing in it");
    }
    return switch (token) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> items(parser);
      case VALUE_NULL -> new Nothing();
      default -> new Text(parser.getString());
    };
  }

  private static Json fields(JsonParser parser) {
    Map<String, Json> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, value(parser));
    }
    return new Fields(values);
  }

  private static Json items(JsonParser parser) {
    List<Json> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return new Items(values);
  }

  /** The field of an object. */
  default Json at(String name) {
    return this instanceof Fields(var values)
        ? values.getOrDefault(name, new Nothing())
        : new Nothing();
  }

  default List<Json> items() {
    return this instanceof Items(var values) ? values : List.of();
  }

  default Optional<String> text() {
    return this instanceof Text(var value) ? Optional.of(value) : Optional.empty();
  }

  /** The text of a field; empty where there is none. */
  default String text(String name) {
    return at(name).text().orElse("");
  }

  /** The first field of these that has text, or the text that this value is itself. */
  default Optional<String> textOf(String... names) {
    for (String name : names) {
      Optional<String> found = at(name).text().filter(text -> !text.isEmpty());
      if (found.isPresent()) {
        return found;
      }
    }
    return text();
  }
}
