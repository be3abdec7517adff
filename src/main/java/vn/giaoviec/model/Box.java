package vn.giaoviec.model;

/** A rectangle on a page in points (1/72 inch), measured from the page's top left corner. */
public record Box(float left, float top, float width, float height) {
  /** The smallest rectangle that holds both. */
  public Box union(Box other) {
    float x = Math.min(left, other.left);
    float y = Math.min(top, other.top);
    return new Box(
        x,
        y,
        Math.max(left + width, other.left + other.width) - x,
        Math.max(top + height, other.top + other.height) - y);
  }
}
