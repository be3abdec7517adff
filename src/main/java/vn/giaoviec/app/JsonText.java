package vn.giaoviec.app;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON that commands print for other programs. */
final class JsonText {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonText() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** One line, without a line end. */
  static String line(ObjectNode object) {
    return JSON.writeValueAsString(object);
  }
}
