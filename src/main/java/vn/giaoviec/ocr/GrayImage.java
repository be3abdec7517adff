package vn.giaoviec.ocr;

/** A picture in shades of grey, a byte a pixel, 0 black to 255 white, row by row. */
final class GrayImage {
  static final int WHITE = 255;

  private final byte[] pixels;
  private final int width;
  private final int height;

  /** Takes the array over: nobody writes to it from now on. */
  GrayImage(byte[] pixels, int width, int height) {
    if (width < 0 || height < 0 || pixels.length != width * height) {
      throw new IllegalArgumentException(pixels.length + " pixels of " + width + " x " + height);
    }
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  /** Not to be written to. */
  byte[] pixels() {
    return pixels;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /** The part of {@code region} that lies on the picture; may be empty. */
  GrayImage part(Region region) {
    int left = Math.clamp(region.left(), 0, width);
    int top = Math.clamp(region.top(), 0, height);
    int wide = Math.clamp(region.right(), left, width) - left;
    int high = Math.clamp(region.bottom(), top, height) - top;
    byte[] out = new byte[wide * high];
    for (int y = 0; y < high; y++) {
      System.arraycopy(pixels, (top + y) * width + left, out, y * wide, wide);
    }
    return new GrayImage(out, wide, high);
  }

  /**
   * Turned clockwise.
   *
   * @param degrees 0, 90, 180 or 270
   */
  GrayImage turned(int degrees) {
    return switch (degrees) {
      case 0 -> this;
      case 90 -> quarter();
      case 180 -> half();
      case 270 -> half().quarter();
      default -> throw new IllegalArgumentException("no quarter turns: " + degrees);
    };
  }

  private GrayImage quarter() {
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      int to = height - 1 - y;
      for (int x = 0, from = y * width; x < width; x++, from++, to += height) {
        out[to] = pixels[from];
      }
    }
    return new GrayImage(out, height, width);
  }

  private GrayImage half() {
    byte[] out = new byte[pixels.length];
    for (int from = 0, to = out.length - 1; to >= 0; from++, to--) {
      out[to] = pixels[from];
    }
    return new GrayImage(out, width, height);
  }

  /** Twice as wide and high; what comes in between is the mean of its neighbours. */
  GrayImage doubled() {
    int wide = 2 * width;
    byte[] out = new byte[4 * pixels.length];
    for (int y = 0; y < height; y++) {
      int row = y * width;
      int below = Math.min(y + 1, height - 1) * width;
      for (int x = 0, to = 2 * y * wide; x < width; x++, to += 2) {
        int next = Math.min(x + 1, width - 1);
        int here = pixels[row + x] & 0xff;
        int right = pixels[row + next] & 0xff;
        int under = pixels[below + x] & 0xff;
        int across = pixels[below + next] & 0xff;
        out[to] = (byte) here;
        out[to + 1] = (byte) ((here + right) >> 1);
        out[to + wide] = (byte) ((here + under) >> 1);
        out[to + wide + 1] = (byte) ((here + right + under + across) >> 2);
      }
    }
    return new GrayImage(out, wide, 2 * height);
  }
}
