package vn.giaoviec.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a text that was read is from the true one.
 *
 * <p>The order of the pieces is forgiven: a page in two columns may be read row by row. Each piece
 * (words of a line between wide gaps) looks for the place in the truth where it fits best, and the
 * pieces are counted in the order of their places. A piece that fits nowhere stays behind the one
 * that was read before it.
 */
final class TextDistance {
  /** Shorter pieces fit in many places. */
  private static final int SHORTEST = 4;

  /** A piece fits where no more than this part of its letters is wrong. */
  private static final double FITS = 0.4;

  private TextDistance() {}

  /**
   * Counts of a text against the truth.
   *
   * @param characters in the truth, runs of blanks as one
   * @param wrongCharacters inserted, deleted or replaced
   * @param words in the truth
   * @param wrongWords inserted, deleted or replaced
   * @param numbers words of the truth with a digit
   * @param wrongNumbers those that were not read
   */
  record Counts(
      int characters,
      int wrongCharacters,
      int words,
      int wrongWords,
      int numbers,
      int wrongNumbers) {
    Counts plus(Counts other) {
      return new Counts(
          characters + other.characters,
          wrongCharacters + other.wrongCharacters,
          words + other.words,
          wrongWords + other.wrongWords,
          numbers + other.numbers,
          wrongNumbers + other.wrongNumbers);
    }
  }

  static Counts count(List<String> pieces, String truth) {
    String wanted = plain(truth);
    String got = inBestOrder(pieces.stream().map(TextDistance::plain).toList(), wanted);
    List<String> wantedWords = Arrays.asList(wanted.split(" "));
    List<String> gotWords = Arrays.asList(got.split(" "));
    Map<String, Integer> read = new HashMap<>();
    gotWords.forEach(word -> read.merge(word, 1, Integer::sum));
    int numbers = 0;
    int wrong = 0;
    for (String word : wantedWords) {
      if (word.chars().anyMatch(Character::isDigit)) {
        numbers++;
        wrong += read.merge(word, -1, Integer::sum) < 0 ? 1 : 0;
      }
    }
    return new Counts(
        wanted.length(),
        distance(letters(got), letters(wanted)),
        wantedWords.size(),
        distance(gotWords, wantedWords),
        numbers,
        wrong);
  }

  /** Wrong letters in a hundred, each at its place: pieces in another order count as wrong. */
  static double inOrder(String read, String truth) {
    List<Integer> wanted = letters(plain(truth));
    return 100.0 * distance(letters(plain(read)), wanted) / wanted.size();
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[–—]", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<Integer> letters(String text) {
    return text.chars().boxed().toList();
  }

  private record Placed(int place, String piece) {}

  private static String inBestOrder(List<String> pieces, String truth) {
    List<Placed> placed = new ArrayList<>();
    int last = 0;
    for (String piece : pieces) {
      last = piece.length() < SHORTEST ? last : place(piece, truth, last);
      placed.add(new Placed(last, piece));
    }
    placed.sort(Comparator.comparingInt(Placed::place));
    return String.join(" ", placed.stream().map(Placed::piece).toList());
  }

  /** Where in the truth the piece ends best; {@code otherwise} if it fits nowhere. */
  private static int place(String piece, String truth, int otherwise) {
    int[] costs = new int[truth.length() + 1];
    for (int i = 1; i <= piece.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j <= truth.length(); j++) {
        int replaced = diagonal + (piece.charAt(i - 1) == truth.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
      }
    }
    // Of equally good places the first behind the piece before: repeated phrases keep their order.
    int best = -1;
    for (int j = 0; j <= truth.length(); j++) {
      if (best < 0
          || costs[j] < costs[best]
          || (costs[j] == costs[best] && best < otherwise && j > otherwise)) {
        best = j;
      }
    }
    return costs[best] <= FITS * piece.length() ? best : otherwise;
  }

  private static int distance(List<?> from, List<?> to) {
    int[] costs = new int[to.size() + 1];
    Arrays.setAll(costs, i -> i);
    for (int i = 1; i <= from.size(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j <= to.size(); j++) {
        int replaced = diagonal + (from.get(i - 1).equals(to.get(j - 1)) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
      }
    }
    return costs[to.size()];
  }
}
