package vn.giaoviec.ingest;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.ingest.Ruling.Direction;

/** Follows the path operators of a page (ISO 32000-1, 8.5) and keeps the lines of tables. */
final class RulingPen {
  /** A filled box thinner than this is a line. */
  private static final float THIN = 3;

  private static final float SHORTEST = 6;

  /** More lines than any table has: a drawing, of no use here. */
  private static final int MOST = 1_500;

  private final float left;
  private final float top;
  private final List<Ruling> drawn = new ArrayList<>();
  private final List<Ruling> lines = new ArrayList<>();
  private final List<Ruling> boxes = new ArrayList<>();
  private Point2D.@Nullable Float at;

  /** For a page whose visible part has its top left corner there, in the page's own units. */
  RulingPen(float left, float top) {
    this.left = left;
    this.top = top;
  }

  List<Ruling> drawn() {
    return drawn.size() > MOST ? List.of() : drawn;
  }

  /** Takes one operator with its operands; {@code place} is where the page is drawn to now. */
  void take(String operator, List<COSBase> operands, Matrix place) {
    switch (operator) {
      case "m" -> at = point(operands, 0, place);
      case "l" -> {
        Point2D.Float to = point(operands, 0, place);
        line(at, to, lines);
        at = to;
      }
      case "re" -> box(operands, place);
      case "S", "s", "B", "B*", "b", "b*" -> {
        drawn.addAll(lines);
        drawn.addAll(boxes);
        end();
      }
      case "f", "F", "f*" -> {
        filled();
        end();
      }
      case "n" -> end();
      default -> {
        // Curves, text and state draw no lines of a table.
      }
    }
  }

  private void end() {
    lines.clear();
    boxes.clear();
    at = null;
  }

  /** Of a filled box only a thin one is a line, and its two long sides are the same line. */
  private void filled() {
    for (int i = 0; i + 3 < boxes.size(); i += 4) {
      Ruling across = boxes.get(i);
      Ruling down = boxes.get(i + 2);
      if (down.length() < THIN && across.length() >= SHORTEST) {
        drawn.add(across);
      } else if (across.length() < THIN && down.length() >= SHORTEST) {
        drawn.add(down);
      }
    }
  }

  private void box(List<COSBase> operands, Matrix place) {
    Point2D.Float from = point(operands, 0, place);
    Point2D.Float to = point(operands, 1, place);
    if (from == null || to == null) {
      return;
    }
    float x1 = Math.min(from.x, to.x);
    float x2 = Math.max(from.x, to.x);
    float y1 = Math.min(from.y, to.y);
    float y2 = Math.max(from.y, to.y);
    boxes.add(new Ruling(Direction.ACROSS, y1, x1, x2));
    boxes.add(new Ruling(Direction.ACROSS, y2, x1, x2));
    boxes.add(new Ruling(Direction.DOWN, x1, y1, y2));
    boxes.add(new Ruling(Direction.DOWN, x2, y1, y2));
  }

  private static void line(
      Point2D.@Nullable Float from, Point2D.@Nullable Float to, List<Ruling> lines) {
    if (from == null || to == null) {
      return;
    }
    if (Math.abs(from.y - to.y) < 1 && Math.abs(from.x - to.x) >= SHORTEST) {
      float start = Math.min(from.x, to.x);
      lines.add(new Ruling(Direction.ACROSS, from.y, start, Math.max(from.x, to.x)));
    } else if (Math.abs(from.x - to.x) < 1 && Math.abs(from.y - to.y) >= SHORTEST) {
      float start = Math.min(from.y, to.y);
      lines.add(new Ruling(Direction.DOWN, from.x, start, Math.max(from.y, to.y)));
    }
  }

  /** The point of the first two operands, moved {@code times} by the third and fourth. */
  private Point2D.@Nullable Float point(List<COSBase> operands, int times, Matrix place) {
    float[] numbers = new float[4];
    for (int i = 0; i < Math.min(operands.size(), 4); i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return null;
      }
      numbers[i] = number.floatValue();
    }
    float x = numbers[0] + times * numbers[2];
    float y = numbers[1] + times * numbers[3];
    Point2D.Float moved = place.transformPoint(x, y);
    return new Point2D.Float(moved.x - left, top - moved.y);
  }
}
