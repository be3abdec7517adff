package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.ocr.RecognizedWord;
import vn.giaoviec.text.Vietnamese;

/**
 * Tells what is left of a stamp in the margin from the line that a recogniser glued it to: an
 * arrival stamp beside the title stands in no column of the page, and little of it is trusted.
 *
 * @param left where lines of the page begin, in pixels
 * @param right where they end
 * @param dpi pixels an inch
 */
record StampRemains(int left, int right, int dpi) {
  /** A word of a stamp is read with less. */
  private static final double TRUSTED = 0.7;

  /** The start of a piece that is all of a stamp. */
  private static final double DOUBTFUL = 0.6;

  /** A whole piece that is but noise. */
  private static final double NOISE = 0.45;

  /** Letters this much higher than those of the line are not of its type. */
  private static final double HIGH = 1.5;

  /** Fewer letters are told from dirt by their place alone. */
  private static final int FEWEST = 4;

  /** Lines that begin at one place make it an edge of the text. */
  private static final int EDGE_LINES = 3;

  /** How far lines that begin at one edge may stand apart, and text may stick out, in inches. */
  private static final double SLACK = 0.12;

  /**
   * A line parted in two.
   *
   * @param text what belongs to the page
   * @param remains what does not
   */
  record Parted(List<RecognizedPiece> text, List<RecognizedPiece> remains) {}

  /** What to tell remains by on a page with these words. */
  static StampRemains on(List<RecognizedWord> words, int dpi) {
    List<RecognizedPiece> sure =
        RecognizedPiece.all(words).stream()
            .filter(p -> p.words().size() > 2 && p.confidence() >= TRUSTED)
            .toList();
    int slack = (int) (SLACK * dpi);
    List<Integer> lefts = sure.stream().map(RecognizedPiece::left).sorted().toList();
    List<Integer> rights = sure.stream().map(p -> -p.right()).sorted().toList();
    return new StampRemains(
        edge(lefts, slack).orElse(Integer.MIN_VALUE),
        edge(rights, slack).map(r -> -r).orElse(Integer.MAX_VALUE),
        dpi);
  }

  /** The first place where enough lines begin. */
  private static Optional<Integer> edge(List<Integer> sorted, int slack) {
    for (int i = 0; i + EDGE_LINES <= sorted.size(); i++) {
      if (sorted.get(i + EDGE_LINES - 1) - sorted.get(i) <= slack) {
        return Optional.of(sorted.get(i));
      }
    }
    return Optional.empty();
  }

  /** Parts a line, given from left to right. */
  Parted part(List<RecognizedPiece> line) {
    List<RecognizedPiece> remains = new ArrayList<>(inMargin(line));
    List<RecognizedPiece> text = new ArrayList<>();
    for (RecognizedPiece piece : line.subList(remains.size(), line.size())) {
      int doubtful = isBehind(piece) ? piece.words().size() : 0;
      if (text.isEmpty() && sticksOut(piece)) {
        doubtful = prefix(piece.words());
      }
      if (doubtful > 0) {
        remains.add(piece.part(0, doubtful));
      }
      if (doubtful < piece.words().size()) {
        text.add(piece.part(doubtful, piece.words().size()));
      }
    }
    return new Parted(text, remains);
  }

  /** The first pieces of a line, if they are of a stamp: in the margin, and noise on from there. */
  private List<RecognizedPiece> inMargin(List<RecognizedPiece> line) {
    int size = 0;
    while (size < line.size()
        && (line.get(size).right() <= left || size > 0 && line.get(size).confidence() < NOISE)) {
      size++;
    }
    List<RecognizedPiece> run = line.subList(0, size);
    return size > 0 && sticksOut(run.getFirst()) && isDoubtful(RecognizedPiece.joined(run))
        ? run
        : List.of();
  }

  private boolean sticksOut(RecognizedPiece piece) {
    return piece.left() < left - SLACK * dpi;
  }

  /**
   * The number of an item is short; that of a document is written by hand and trusted as little.
   */
  private static boolean isDoubtful(RecognizedPiece piece) {
    long letters = piece.text().codePoints().filter(Character::isLetterOrDigit).count();
    return piece.confidence() < DOUBTFUL
        && letters >= FEWEST
        && !Vietnamese.fold(Vietnamese.normalize(piece.text())).strip().startsWith("so");
  }

  private boolean isBehind(RecognizedPiece piece) {
    return piece.left() > right + SLACK * dpi && piece.confidence() < NOISE;
  }

  /** The words up to where doubt outweighs trust most, if that is of a stamp. */
  private static int prefix(List<RecognizedWord> words) {
    int[] heights = words.stream().mapToInt(w -> w.bottom() - w.top()).sorted().toArray();
    int usual = heights[heights.length / 2];
    double doubt = 0;
    double most = 0;
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      RecognizedWord word = words.get(i);
      boolean odd = word.bottom() - word.top() > HIGH * usual;
      doubt += odd ? TRUSTED / 2 : TRUSTED - word.confidence();
      if (doubt > most) {
        most = doubt;
        size = i + 1;
      }
    }
    boolean begins = words.getFirst().confidence() < TRUSTED;
    return begins && isDoubtful(new RecognizedPiece(words.subList(0, size))) ? size : 0;
  }
}
