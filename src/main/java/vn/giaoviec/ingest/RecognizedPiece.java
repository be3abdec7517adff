package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaoviec.ocr.RecognizedWord;

/**
 * Words of one line of a recogniser up to the next wide gap, in pixels of the page.
 *
 * <p>The lines of a recogniser run across columns; such a piece does not.
 *
 * @param words from left to right, never empty
 */
record RecognizedPiece(List<RecognizedWord> words) {
  /** A gap this wide, in parts of the type's size, ends a piece. */
  private static final float GAP = 1.2f;

  /** From the baseline to the top of a high letter, in parts of the type's size. */
  private static final float ASCENT = 0.75f;

  RecognizedPiece {
    words = List.copyOf(words);
  }

  /** The lines of the recogniser, each from left to right. */
  static Collection<List<RecognizedWord>> lines(List<RecognizedWord> words) {
    Map<List<Integer>, List<RecognizedWord>> lines = new LinkedHashMap<>();
    for (RecognizedWord word : words) {
      lines
          .computeIfAbsent(
              List.of(word.block(), word.paragraph(), word.line()), k -> new ArrayList<>())
          .add(word);
    }
    lines.values().forEach(l -> l.sort(Comparator.comparingInt(RecognizedWord::left)));
    return lines.values();
  }

  /** The pieces of all lines. */
  static List<RecognizedPiece> all(List<RecognizedWord> words) {
    return lines(words).stream().flatMap(line -> of(line).stream()).toList();
  }

  /** The pieces of a line. */
  static List<RecognizedPiece> of(List<RecognizedWord> line) {
    List<RecognizedPiece> pieces = new ArrayList<>();
    int start = 0;
    float size = size(line);
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || line.get(i).left() - line.get(i - 1).right() > GAP * size) {
        pieces.add(new RecognizedPiece(line.subList(start, i)));
        start = i;
      }
    }
    return pieces;
  }

  /** Pieces of one line as one. */
  static RecognizedPiece joined(List<RecognizedPiece> pieces) {
    return new RecognizedPiece(pieces.stream().flatMap(p -> p.words().stream()).toList());
  }

  /** Words {@code from} to {@code to}, exclusive; at least one. */
  RecognizedPiece part(int from, int to) {
    return new RecognizedPiece(words.subList(from, to));
  }

  /** The size of the type, from its higher letters; a stroke that sticks out does not count. */
  float size() {
    return size(words);
  }

  private static float size(List<RecognizedWord> words) {
    int[] ascents = words.stream().mapToInt(w -> w.baseline() - w.top()).sorted().toArray();
    return ascents.length == 0 ? 0 : ascents[ascents.length * 3 / 4] / ASCENT;
  }

  /** The row that most of its words stand on. */
  int baseline() {
    int[] baselines = words.stream().mapToInt(RecognizedWord::baseline).toArray();
    Arrays.sort(baselines);
    return baselines[baselines.length / 2];
  }

  int left() {
    return words.getFirst().left();
  }

  int right() {
    return words.getLast().right();
  }

  /** The words with single blanks between them. */
  String text() {
    return words.stream().map(RecognizedWord::text).collect(Collectors.joining(" "));
  }

  /** The mean confidence of its letters and digits; that of all signs where it has none. */
  double confidence() {
    double sum = 0;
    int letters = 0;
    for (RecognizedWord word : words) {
      int of = (int) word.text().codePoints().filter(Character::isLetterOrDigit).count();
      sum += of * word.confidence();
      letters += of;
    }
    return letters > 0
        ? sum / letters
        : words.stream().mapToDouble(RecognizedWord::confidence).average().orElse(0);
  }

  /** The least confidence of a word. */
  double doubt() {
    return words.stream().mapToDouble(RecognizedWord::confidence).min().orElse(0);
  }
}
