package vn.giaoviec;

import tools.jackson.databind.JsonNode;

/** A piece of output as documentation shows it: what is shown must be so, the rest is left out. */
final class JsonFragment {
  private JsonFragment() {}

  /** Whether each shown field and each shown element stands in the real output. */
  static boolean isPartOf(JsonNode shown, JsonNode real) {
    if (shown.isObject()) {
      return shown
          .propertyStream()
          .allMatch(
              field ->
                  real.has(field.getKey()) && isPartOf(field.getValue(), real.get(field.getKey())));
    }
    if (shown.isArray()) {
      return real.isArray()
          && shown.isEmpty() == real.isEmpty()
          && shown
              .valueStream()
              .allMatch(element -> real.valueStream().anyMatch(r -> isPartOf(element, r)));
    }
    return shown.equals(real);
  }
}
