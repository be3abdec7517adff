package vn.giaoviec.evaluate;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a JSON value tells: a number or truth value as it is written, and nothing where it is absent
 * or of another kind.
 */
final class Told {
  private Told() {}

  /**
   * Reads one value.
   *
   * @throws tools.jackson.core.JacksonException where this is no JSON, or not one value
   */
  static JsonNode read(String json) {
    // Editors on Windows put a byte order mark before the text.
    String plain = json.startsWith("\uFEFF") ? json.substring(1) : json;
    ObjectReader reader =
        new JsonMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    JsonNode value = reader.readTree(plain);
    if (value.isMissingNode()) {
      throw new StreamReadException("there is nothing in it");
    }
    return value;
  }

  static List<JsonNode> items(JsonNode value) {
    return value.isArray() ? value.valueStream().toList() : List.of();
  }

  static Optional<String> text(JsonNode value) {
    boolean plain = value.isValueNode() && !value.isNull();
    return plain ? Optional.of(value.asString()) : Optional.empty();
  }

  /** The text of a field; empty where there is none. */
  static String text(JsonNode value, String name) {
    return text(value.path(name)).orElse("");
  }

  /** The first field of these that has text, or the text that this value is itself. */
  static Optional<String> textOf(JsonNode value, String... names) {
    for (String name : names) {
      String found = text(value, name);
      if (!found.isEmpty()) {
        return Optional.of(found);
      }
    }
    return text(value);
  }
}
