package vn.giaoviec.units;

/** Tells names that differ only by a scanner's mistake. */
final class Misreading {
  /** In a shorter name one letter makes another name. */
  private static final int SHORTEST = 6;

  private Misreading() {}

  /** Whether {@code read} is {@code meant} with one letter changed. */
  static boolean oneLetter(String read, String meant) {
    if (read.length() != meant.length() || read.length() < SHORTEST) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < read.length(); i++) {
      differences += read.charAt(i) == meant.charAt(i) ? 0 : 1;
    }
    return differences == 1;
  }
}
