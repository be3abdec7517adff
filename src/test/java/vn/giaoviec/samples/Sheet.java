package vn.giaoviec.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A printed sheet and what happens to it in an office and under a scanner or a camera. Places are
 * in points from the top left corner; the same steps give the same picture again.
 */
final class Sheet {
  private static final double POINTS = 72;
  private static final float STAMP = 50;

  private final BufferedImage picture;
  private final double scale;

  Sheet(BufferedImage picture, int dpi) {
    this.picture = picture;
    this.scale = dpi / POINTS;
  }

  BufferedImage picture() {
    return picture;
  }

  /** Stamped in red, round and with a star, as ink that lets the print under it be seen. */
  Sheet stamped(double x, double y) {
    Graphics2D pen = pen();
    pen.translate(x, y);
    pen.setColor(new Color(214, 40, 48, 130));
    pen.setStroke(new BasicStroke(2.2f));
    for (float radius : new float[] {STAMP, STAMP - 4, STAMP - 19}) {
      pen.draw(new Ellipse2D.Float(-radius, -radius, 2 * radius, 2 * radius));
    }
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 15 : 6;
      double angle = Math.PI * (i / 5.0 - 0.5);
      double dx = radius * Math.cos(angle);
      double dy = radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(dx, dy);
      } else {
        star.lineTo(dx, dy);
      }
    }
    star.closePath();
    pen.fill(star);
    pen.dispose();
    return this;
  }

  /** Signed in blue. */
  Sheet signed(double x, double y) {
    Graphics2D pen = pen();
    pen.translate(x, y);
    pen.setColor(new Color(40, 50, 150));
    pen.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D name = new Path2D.Double();
    name.moveTo(0, 6);
    name.curveTo(12, -34, 24, -22, 10, 10);
    name.curveTo(30, -26, 34, -8, 40, 4);
    name.curveTo(52, -20, 58, 14, 96, -14);
    pen.draw(name);
    pen.dispose();
    return this;
  }

  /** Laid askew: its lines fall to the right by the angle. */
  Sheet askew(double degrees) {
    Sheet paper = blank();
    Graphics2D pen = paper.picture.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return paper;
  }

  /** With so many specks of dust in a million pixels. */
  Sheet dusty(int density, Random random) {
    Graphics2D pen = picture.createGraphics();
    long count = (long) picture.getWidth() * picture.getHeight() * density / 1_000_000;
    for (long i = 0; i < count; i++) {
      int level = 60 + random.nextInt(90);
      pen.setColor(new Color(level, level, level));
      int side = 1 + random.nextInt(2);
      pen.fillRect(
          random.nextInt(picture.getWidth()), random.nextInt(picture.getHeight()), side, side);
    }
    pen.dispose();
    return this;
  }

  /** In the light of a lamp at the top left corner: warm, and darker to the other corner. */
  Sheet underALamp(double darkest) {
    double far = Math.hypot(picture.getWidth(), picture.getHeight());
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        double light = 0.97 - (0.97 - darkest) * Math.pow(Math.hypot(x, y) / far, 1.5);
        int rgb = picture.getRGB(x, y);
        int red = (int) ((rgb >> 16 & 0xff) * light);
        int green = (int) ((rgb >> 8 & 0xff) * light * 0.97);
        int blue = (int) ((rgb & 0xff) * light * 0.9);
        picture.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    return this;
  }

  /** A grey picture of it, as the luma of a scanner; drawn by Java it would be darker. */
  BufferedImage grey() {
    BufferedImage grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        int luma = 299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff);
        grey.getRaster().setSample(x, y, 0, luma / 1000);
      }
    }
    return grey;
  }

  /** Turned to the left by a quarter, as a camera held upright stores it. */
  BufferedImage turnedLeft() {
    BufferedImage turned =
        new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        turned.setRGB(y, picture.getWidth() - 1 - x, picture.getRGB(x, y));
      }
    }
    return turned;
  }

  private Sheet blank() {
    BufferedImage paper =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
    pen.dispose();
    return new Sheet(paper, (int) Math.round(scale * POINTS));
  }

  private Graphics2D pen() {
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(scale, scale);
    return pen;
  }
}
