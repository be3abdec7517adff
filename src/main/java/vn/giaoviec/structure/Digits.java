package vn.giaoviec.structure;

/** Digits that a scanner read as the one sign they are mistaken for. */
final class Digits {
  private Digits() {}

  /**
   * {@code printed} with strokes read as 1 and rings as 0, blanks closed; as it stands where no
   * true digit supports the reading.
   */
  static String forced(String printed) {
    StringBuilder out = new StringBuilder();
    int seen = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c <= ' ') {
        continue;
      }
      if (c >= '0' && c <= '9') {
        seen++;
        out.append(c);
      } else if ("|]lI!".indexOf(c) >= 0) {
        out.append('1');
      } else if ("OoØ".indexOf(c) >= 0) {
        out.append('0');
      } else {
        return printed;
      }
    }
    return seen == 0 ? printed : out.toString();
  }
}
