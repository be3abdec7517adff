package vn.giaoviec.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases that finds the longest one standing at a place of a folded text, in time that
 * depends on the phrase alone.
 *
 * <p>Phrases are written folded (lower-case ASCII); one space in a phrase stands for any run of
 * blanks in the text, and a phrase ends only where a word ends. Where two phrases are equal the
 * last one given counts.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {
  /** Blank, digits, marks and lower-case letters: what phrases are written with. */
  private static final int WIDTH = 60;

  /**
   * What stands at a place.
   *
   * @param end one past the phrase
   */
  public record Match<V>(V value, int end) {}

  /** For each node a row of {@code WIDTH} next nodes; 0 means none. */
  private int[] next = new int[WIDTH];

  private final List<@Nullable V> values = new ArrayList<>();

  private Phrases() {
    values.add(null);
  }

  /** A table of {@code meanings}: folded phrase to meaning. */
  public static <V> Phrases<V> of(Map<String, V> meanings) {
    Phrases<V> phrases = new Phrases<>();
    meanings.forEach(phrases::add);
    return phrases;
  }

  private void add(String phrase, V meaning) {
    int node = 0;
    for (int i = 0; i < phrase.length(); i++) {
      int column = column(phrase.charAt(i));
      if (column < 0) {
        throw new IllegalArgumentException("not a folded phrase: " + phrase);
      }
      if (next[node * WIDTH + column] == 0) {
        int grown = values.size();
        values.add(null);
        if (next.length < values.size() * WIDTH) {
          next = Arrays.copyOf(next, 2 * values.size() * WIDTH);
        }
        next[node * WIDTH + column] = grown;
      }
      node = next[node * WIDTH + column];
    }
    values.set(node, meaning);
  }

  /** The column of a sign of the shadow; -1 for signs that no phrase holds. */
  private static int column(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 33;
    }
    return c <= ' ' ? 0 : c <= '@' ? c - ' ' : c == '_' ? 59 : -1;
  }

  /** The longest phrase that begins at {@code start} and ends at or before {@code limit}. */
  public @Nullable Match<V> longestAt(FoldedText text, int start, int limit) {
    String folded = text.folded();
    int node = 0;
    int at = start;
    int bestEnd = -1;
    V best = null;
    while (true) {
      V value = values.get(node);
      if (value != null && (at >= limit || text.wordEndsAt(at))) {
        best = value;
        bestEnd = at;
      }
      if (at >= limit) {
        break;
      }
      char c = folded.charAt(at);
      int column = column(c);
      int step = column < 0 ? 0 : next[node * WIDTH + column];
      if (step == 0) {
        break;
      }
      node = step;
      at = c <= ' ' ? text.skipBlanks(at, limit) : at + 1;
    }
    return best == null ? null : new Match<>(best, bestEnd);
  }
}
