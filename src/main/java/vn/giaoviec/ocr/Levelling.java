package vn.giaoviec.ocr;

/**
 * Moves words read on a skew picture to where they would stand were it level, as {@link Rotation}
 * would have done.
 */
final class Levelling {
  private final double middleX;
  private final double middleY;
  private final double sin;
  private final double cos;

  /**
   * @param width of the picture
   * @param height of the picture
   * @param degrees by how much its lines fall to the right
   */
  Levelling(int width, int height, double degrees) {
    middleX = width / 2.0;
    middleY = height / 2.0;
    sin = Math.sin(Math.toRadians(degrees));
    cos = Math.cos(Math.toRadians(degrees));
  }

  RecognizedWord of(RecognizedWord word) {
    double x = (word.left() + word.right()) / 2.0 - middleX;
    double y = word.baseline() - middleY;
    int moveX = (int) Math.round(x * cos + y * sin - x);
    int moveY = (int) Math.round(y * cos - x * sin - y);
    return word.movedBy(moveX, moveY);
  }
}
