package vn.giaoviec.ocr;

/**
 * Parts the ink of a printer from paler ink on top of it: on a grey scan a red stamp is half as
 * dark as the letters it covers.
 */
final class DarkInk {
  /** From the darkest ink to the paper: what is paler than this fades into the paper. */
  private static final double FADES = 0.5;

  /** The darkest of ink, in parts of all ink; the very darkest may be one black line. */
  private static final double DARKEST = 0.1;

  private DarkInk() {}

  /** The picture with its dark ink alone; where all ink is of one kind, just more contrast. */
  static GrayImage of(GrayImage image) {
    PageInk ink = PageInk.of(image);
    int dark = darkest(image, ink.ink());
    double fades = Math.max(1, FADES * (ink.paper() - dark));
    byte[] table = new byte[256];
    for (int grey = 0; grey < table.length; grey++) {
      table[grey] = (byte) Math.clamp(Math.round((grey - dark) * 255 / fades), 0, 255);
    }
    byte[] pixels = image.pixels();
    byte[] out = new byte[pixels.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = table[pixels[i] & 0xff];
    }
    return new GrayImage(out, image.width(), image.height());
  }

  private static int darkest(GrayImage image, int ink) {
    int[] counts = new int[256];
    int all = 0;
    for (byte pixel : image.pixels()) {
      int grey = pixel & 0xff;
      counts[grey]++;
      all += grey < ink ? 1 : 0;
    }
    int grey = 0;
    int seen = counts[0];
    while (grey < ink && seen < all * DARKEST) {
      seen += counts[++grey];
    }
    return grey;
  }
}
