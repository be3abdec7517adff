package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures type and lines of a page, in points. */
final class Measures {
  private static final float USUAL_CHAR_WIDTH = 6;

  private Measures() {}

  /** The mean width of a character. */
  static float charWidth(List<Row> rows) {
    float width = 0;
    int chars = 0;
    for (Row row : rows) {
      for (Word word : row.words()) {
        width += word.right() - word.left();
        chars += word.text().length();
      }
    }
    return chars == 0 || width <= 0 ? USUAL_CHAR_WIDTH : width / chars;
  }

  /** The usual distance from one baseline to the next, for type of {@code bodySize}. */
  static float leading(List<Row> rows, float bodySize) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      float step = rows.get(i).baseline() - rows.get(i - 1).baseline();
      if (step > 0.9f * bodySize && step < 2.2f * bodySize) {
        steps.add(step);
      }
    }
    return usual(steps, 1.3f * bodySize);
  }

  /** The commonest of {@code values}, to half a point; the smaller of two equally common. */
  static float usual(List<Float> values, float otherwise) {
    Map<Integer, Integer> counts = new TreeMap<>();
    values.forEach(v -> counts.merge(Math.round(v * 2), 1, Integer::sum));
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return most == 0 ? otherwise : best / 2f;
  }
}
