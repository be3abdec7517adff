package vn.giaoviec.index;

/** A value that hits are counted by, with its label where that is always the same. */
final class FacetLabels {
  private static final char PART = '\u001f';

  private FacetLabels() {}

  static String of(String value, String label) {
    return value + PART + label;
  }

  static String value(String filed) {
    int part = filed.indexOf(PART);
    return part < 0 ? filed : filed.substring(0, part);
  }

  static String label(String filed) {
    return filed.substring(filed.indexOf(PART) + 1);
  }
}
