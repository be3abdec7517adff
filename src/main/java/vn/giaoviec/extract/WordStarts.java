package vn.giaoviec.extract;

import java.util.Collection;
import vn.giaoviec.text.FoldedText;

/**
 * The first two signs of the words that a finder looks for. Most words of a text begin otherwise
 * and are passed over without a further question.
 */
final class WordStarts {
  /** By the first sign: a bit for each second sign that goes on to what is looked for. */
  private final int[] seconds = new int[256];

  private WordStarts() {}

  /**
   * The starts of {@code phrases}, of two letters or more.
   *
   * @param alone signs that are a start whatever follows
   */
  static WordStarts of(String alone, Collection<String> phrases) {
    WordStarts starts = new WordStarts();
    for (int i = 0; i < alone.length(); i++) {
      starts.seconds[alone.charAt(i)] = -1;
    }
    for (String phrase : phrases) {
      starts.seconds[phrase.charAt(0)] |= bit(phrase.charAt(1));
    }
    return starts;
  }

  /** These starts, and each of {@code firsts} before each of {@code others}. */
  WordStarts and(String firsts, String others) {
    WordStarts more = new WordStarts();
    System.arraycopy(seconds, 0, more.seconds, 0, seconds.length);
    for (int i = 0; i < firsts.length(); i++) {
      for (int j = 0; j < others.length(); j++) {
        more.seconds[firsts.charAt(i)] |= bit(others.charAt(j));
      }
    }
    return more;
  }

  /** Where the next word at or after {@code from} begins so; {@code limit} if none does. */
  int next(FoldedText text, int from, int limit) {
    String folded = text.folded();
    for (int at = from; at < limit; at++) {
      int second = seconds[folded.charAt(at)];
      if (second != 0
          && (second == -1 || at + 1 < limit && (second & bit(folded.charAt(at + 1))) != 0)
          && text.wordStartsAt(at)) {
        return at;
      }
    }
    return limit;
  }

  /** A sign's place in a set; signs that share one are told apart by whoever is asked next. */
  private static int bit(char c) {
    return 1 << (c & 31);
  }
}
