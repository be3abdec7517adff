package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.ocr.RecognizedWord;

/**
 * Tells signs that were printed from lines that were drawn and from dirt: the ruling of a table is
 * read as bars and dashes, a speck as a comma. Words with a letter or a digit are never touched.
 */
final class DrawnSigns {
  /** What a recogniser makes of lines and specks. */
  private static final String SIGNS =
      "|\u00a6_=~\\/[](){}<>.,:;'`\u02c6\u2018\u2019\"-\u2013\u2014\u2022\u00b7*\u00b0^\u2044";

  /** Never printed in a notice but as a line. */
  private static final String BARS = "|\u00a6_=~\u02c6^";

  private static final String BULLETS = "-\u2013\u2014+*\u2022\u00b7";

  /** Longer signs are lines, in inches. */
  private static final float LONG = 0.35f;

  private static final float DOUBTFUL = 0.5f;

  private DrawnSigns() {}

  /**
   * The words of a line without what was only drawn.
   *
   * @param line from left to right
   * @param dpi pixels an inch, at least 1
   */
  static List<RecognizedWord> without(List<RecognizedWord> line, int dpi) {
    List<RecognizedWord> kept = new ArrayList<>(line.size());
    for (int i = 0; i < line.size(); i++) {
      RecognizedWord word = line.get(i);
      boolean bullet = isBullet(word) && i + 1 < line.size() && isCapital(line.get(i + 1));
      if (!isSigns(word.text()) || !isDrawn(word, dpi) && (bullet || !isDoubtful(line, i))) {
        kept.add(word);
      }
    }
    return kept;
  }

  /** Whether no letter and no digit is in it. */
  static boolean isSigns(String text) {
    return text.chars().allMatch(c -> SIGNS.indexOf(c) >= 0 || c == ' ');
  }

  private static boolean isDrawn(RecognizedWord word, int dpi) {
    boolean dots = word.text().chars().allMatch(c -> c == '.' || c == '\u2026');
    return word.bottom() - word.top() > LONG * dpi
        || word.right() - word.left() > LONG * dpi && !dots
        || word.text().chars().anyMatch(c -> BARS.indexOf(c) >= 0);
  }

  /** Little trusted, or far from the words on both sides. */
  private static boolean isDoubtful(List<RecognizedWord> line, int at) {
    RecognizedWord word = line.get(at);
    int height = line.stream().mapToInt(w -> w.bottom() - w.top()).max().orElse(0);
    boolean first = at == 0 || word.left() - line.get(at - 1).right() > height;
    boolean last = at + 1 == line.size() || line.get(at + 1).left() - word.right() > height;
    boolean star = word.text().equals("*");
    return word.confidence() < DOUBTFUL || first && last && !star;
  }

  private static boolean isBullet(RecognizedWord word) {
    return word.text().length() == 1 && BULLETS.indexOf(word.text().charAt(0)) >= 0;
  }

  private static boolean isCapital(RecognizedWord word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }
}
