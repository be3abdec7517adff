package vn.giaoviec.ocr;

/** Rotates a picture by a small angle about its middle; corners that come in are paper. */
final class Rotation {
  private Rotation() {}

  /** The picture of the same size whose lines, falling by {@code degrees}, are level. */
  static GrayImage level(GrayImage image, double degrees, int paper) {
    int width = image.width();
    int height = image.height();
    byte[] in = image.pixels();
    byte[] out = new byte[in.length];
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    // Fixed point, 8 bits behind the point: weights of the four pixels around the wanted place.
    int stepX = (int) Math.round(cos * 65536);
    int stepY = (int) Math.round(sin * 65536);
    for (int y = 0; y < height; y++) {
      double dy = y - height / 2.0;
      long fromX = Math.round((width / 2.0 - cos * width / 2.0 - sin * dy) * 65536);
      long fromY = Math.round((height / 2.0 - sin * width / 2.0 + cos * dy) * 65536);
      for (int x = 0, to = y * width; x < width; x++, to++, fromX += stepX, fromY += stepY) {
        int left = (int) (fromX >> 16);
        int top = (int) (fromY >> 16);
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
          out[to] = (byte) paper;
          continue;
        }
        int right = (int) (fromX >> 8) & 0xff;
        int down = (int) (fromY >> 8) & 0xff;
        int at = top * width + left;
        int upper = (in[at] & 0xff) * (256 - right) + (in[at + 1] & 0xff) * right;
        int lower = (in[at + width] & 0xff) * (256 - right) + (in[at + width + 1] & 0xff) * right;
        out[to] = (byte) ((upper * (256 - down) + lower * down) >> 16);
      }
    }
    return new GrayImage(out, width, height);
  }
}
