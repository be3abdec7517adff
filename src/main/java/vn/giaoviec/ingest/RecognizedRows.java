package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoviec.ocr.RecognizedPage;
import vn.giaoviec.ocr.RecognizedWord;

/**
 * Puts the words that were recognised on a page together to rows, by their places.
 *
 * <p>The lines of the recogniser run across columns, or fall apart at a stamp; only within a line,
 * and up to the next wide gap, its grouping is trusted. These pieces are then set side by side
 * where they stand on the same height. {@link DrawnSigns} are left out; what may be dirt, or of a
 * stamp, is kept aside.
 */
final class RecognizedRows {
  private static final float POINTS = 72;

  /** How far pieces of one row may stand apart in height, in parts of the type's size. */
  private static final float LEVEL = 0.42f;

  private static final float DOUBTFUL = 0.5f;
  private static final float SURE = 0.7f;

  private RecognizedRows() {}

  /**
   * A page read from its picture.
   *
   * @param sheet its rows
   * @param aside what may be dirt: single signs out of the text, little trusted, and {@linkplain
   *     StampRemains remains of stamps}
   */
  record Read(Sheet sheet, List<Row> aside) {}

  /**
   * The rows of a page.
   *
   * @param placed words known from the file itself, in points
   */
  static Read of(int page, RecognizedPage recognized, List<Word> placed) {
    int dpi = PictureSize.dpi(recognized.width(), recognized.height(), recognized.dpi());
    List<List<Word>> pieces = new ArrayList<>();
    List<Row> aside = new ArrayList<>();
    StampRemains stamps = StampRemains.on(recognized.words(), dpi);
    for (List<RecognizedWord> line : RecognizedPiece.lines(recognized.words())) {
      List<RecognizedWord> printed = DrawnSigns.without(line, dpi);
      StampRemains.Parted parted = stamps.part(RecognizedPiece.of(printed));
      parted.text().forEach(piece -> pieces.add(words(piece, POINTS / dpi)));
      parted.remains().forEach(piece -> aside.add(new Row(words(piece, POINTS / dpi))));
    }
    placed.forEach(w -> pieces.add(List.of(w)));
    List<Row> rows = rows(pieces);
    Area area = Area.of(rows);
    rows.stream().filter(r -> isDirt(r, area)).forEach(aside::add);
    List<Row> kept = rows.stream().filter(r -> !isDirt(r, area)).toList();
    float size = Measures.usual(kept.stream().map(Row::size).toList(), 12);
    Sheet sheet =
        new Sheet(
            page,
            kept,
            Measures.charWidth(kept),
            Measures.leading(kept, size),
            Sheet.Origin.RECOGNISED);
    return new Read(sheet, aside);
  }

  private static List<Word> words(RecognizedPiece piece, float scale) {
    float size = Math.max(4, piece.size() * scale);
    float baseline = piece.baseline() * scale;
    return piece.words().stream()
        .map(
            word ->
                new Word(
                    word.text(),
                    word.left() * scale,
                    word.right() * scale,
                    baseline,
                    size,
                    word.confidence()))
        .toList();
  }

  private static List<Row> rows(List<List<Word>> pieces) {
    List<List<Word>> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(p -> p.getFirst().baseline()));
    List<List<Word>> rows = new ArrayList<>();
    for (List<Word> piece : sorted) {
      List<Word> row = rowOf(piece, rows);
      if (row.isEmpty()) {
        rows.add(row);
      }
      row.addAll(piece);
    }
    for (List<Word> row : rows) {
      row.sort(Comparator.comparingDouble(Word::left));
    }
    return rows.stream().map(Row::new).sorted(Comparator.comparingDouble(Row::baseline)).toList();
  }

  /** The nearest row on the height of the piece that has room for it; a new one if none has. */
  private static List<Word> rowOf(List<Word> piece, List<List<Word>> rows) {
    List<Word> best = new ArrayList<>();
    Word first = piece.getFirst();
    float nearest = Float.MAX_VALUE;
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 8); i--) {
      List<Word> row = rows.get(i);
      float step = Math.abs(first.baseline() - row.getFirst().baseline());
      float size = Math.min(first.size(), row.getFirst().size());
      if (step < LEVEL * size && step < nearest && hasRoom(row, piece)) {
        nearest = step;
        best = row;
      }
    }
    return best;
  }

  private static boolean hasRoom(List<Word> row, List<Word> piece) {
    float left = piece.getFirst().left();
    float right = piece.getLast().right();
    return row.stream().allMatch(w -> w.right() < left + 2 || w.left() > right - 2);
  }

  /** The rectangle that holds what is surely text. */
  private record Area(float left, float right) {
    static Area of(List<Row> rows) {
      List<Row> sure = rows.stream().filter(RecognizedRows::isSure).toList();
      float left = (float) sure.stream().mapToDouble(Row::left).min().orElse(0);
      float right = (float) sure.stream().mapToDouble(Row::right).max().orElse(Float.MAX_VALUE);
      return new Area(left, right);
    }

    boolean leavesOut(Row row) {
      return row.right() < left || row.left() > right;
    }
  }

  private static boolean isSure(Row row) {
    return row.words().size() > 1 && confidence(row) >= SURE;
  }

  /** Few signs, little trusted; a sign that may number an item counts only out of the text. */
  private static boolean isDirt(Row row, Area area) {
    String text = row.joined();
    long signs = text.chars().filter(Character::isLetterOrDigit).count();
    return confidence(row) < DOUBTFUL && (signs <= 2 || area.leavesOut(row) && signs <= 4);
  }

  private static double confidence(Row row) {
    return row.words().stream().mapToDouble(Word::confidence).average().orElse(0);
  }
}
