package vn.giaoviec.ingest;

/**
 * A straight line drawn on a page, across or down, in points from the top left corner.
 *
 * @param at its height on the page if it goes across, its distance from the left if it goes down
 * @param from where it begins on the other axis
 * @param to where it ends, {@code >= from}
 */
record Ruling(Direction direction, float at, float from, float to) {
  enum Direction {
    ACROSS,
    DOWN
  }

  float length() {
    return to - from;
  }

  /** Whether the two lines meet or cross, or would if drawn {@code slack} longer. */
  boolean meets(Ruling other, float slack) {
    return direction != other.direction
        && other.at >= from - slack
        && other.at <= to + slack
        && at >= other.from - slack
        && at <= other.to + slack;
  }
}
