package vn.giaoviec.ocr;

/** Filters specks away: every pixel becomes the median of the three times three around it. */
final class Median {
  private Median() {}

  /** The filtered picture; its outermost pixels stay as they were. */
  static GrayImage of(GrayImage image) {
    int width = image.width();
    int height = image.height();
    byte[] in = image.pixels();
    byte[] out = in.clone();
    // The sorted columns of three around x, of which each is used by three neighbours.
    for (int y = 1; y < height - 1; y++) {
      int row = y * width;
      int low0 = 0;
      int mid0 = 0;
      int high0 = 0;
      int low1 = 0;
      int mid1 = 0;
      int high1 = 0;
      for (int x = 0; x < width; x++) {
        int a = in[row - width + x] & 0xff;
        int b = in[row + x] & 0xff;
        int c = in[row + width + x] & 0xff;
        int least = Math.min(a, b);
        int most = Math.max(a, b);
        int low2 = Math.min(least, c);
        int high2 = Math.max(most, c);
        int mid2 = Math.max(least, Math.min(most, c));
        if (x >= 2) {
          int low = Math.max(Math.max(low0, low1), low2);
          int high = Math.min(Math.min(high0, high1), high2);
          int mid = median(mid0, mid1, mid2);
          out[row + x - 1] = (byte) median(low, mid, high);
        }
        low0 = low1;
        mid0 = mid1;
        high0 = high1;
        low1 = low2;
        mid1 = mid2;
        high1 = high2;
      }
    }
    return new GrayImage(out, width, height);
  }

  private static int median(int a, int b, int c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
