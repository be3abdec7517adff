package vn.giaoviec.text;

import java.util.ArrayList;
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
  private static final int WIDTH = 128;

  /**
   * What stands at a place.
   *
   * @param end one past the phrase
   */
  public record Match<V>(V value, int end) {}

  private final List<int[]> next = new ArrayList<>();
  private final List<@Nullable V> values = new ArrayList<>();

  private Phrases() {
    grow();
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
      char c = phrase.charAt(i);
      if (c >= WIDTH) {
        throw new IllegalArgumentException("not a folded phrase: " + phrase);
      }
      if (next.get(node)[c] == 0) {
        next.get(node)[c] = grow();
      }
      node = next.get(node)[c];
    }
    values.set(node, meaning);
  }

  private int grow() {
    next.add(new int[WIDTH]);
    values.add(null);
    return next.size() - 1;
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
      int step = c < WIDTH ? next.get(node)[c <= ' ' ? ' ' : c] : 0;
      if (step == 0) {
        break;
      }
      node = step;
      at = c <= ' ' ? text.skipBlanks(at, limit) : at + 1;
    }
    return best == null ? null : new Match<>(best, bestEnd);
  }
}
