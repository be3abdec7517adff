package vn.giaoviec.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
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
  /** Columns of the table: blank, digits, marks and lower-case letters, from 1. */
  private static final int WIDTH = 61;

  /**
   * What stands at a place.
   *
   * @param end one past the phrase
   */
  public record Match<V>(V value, int end) {}

  /**
   * A trie in a double array (Aoe, 1989): the child of node {@code n} by column {@code c} is {@code
   * base(n) + c}, if that slot names {@code n} as its parent. A node has two cells, side by side so
   * that a step costs one memory line: twice its base, plus one where a phrase ends; its parent.
   */
  private int[] cells = new int[2 * WIDTH];

  /** By node; null where no phrase ends. */
  private @Nullable Object[] values = new @Nullable Object[WIDTH];

  private int firstFree = 1;

  /** Most places are told from all phrases by this, which stays in the processor's cache. */
  private final WordStarts starts;

  private Phrases(WordStarts starts) {
    this.starts = starts;
    cells[1] = -1;
  }

  /** A table of {@code meanings}: folded phrase to meaning. */
  public static <V> Phrases<V> of(Map<String, V> meanings) {
    String[] sorted = meanings.keySet().toArray(String[]::new);
    Arrays.sort(sorted);
    Phrases<V> phrases = new Phrases<>(WordStarts.of(meanings.keySet()));
    phrases.place(0, sorted, new Span(0, sorted.length), 0);
    meanings.forEach(phrases::mean);
    return phrases;
  }

  /**
   * Lays out the subtree of {@code node}, at {@code depth} signs, for {@code own} of the phrases.
   */
  private void place(int node, String[] phrases, Span own, int depth) {
    int[] columns = new int[WIDTH];
    int[] starts = new int[WIDTH + 1];
    int children = 0;
    for (int i = own.start(); i < own.end(); i++) {
      if (phrases[i].length() > depth) {
        int column = column(phrases[i].charAt(depth));
        if (column < 0) {
          throw new IllegalArgumentException("not a folded phrase: " + phrases[i]);
        }
        if (children == 0 || columns[children - 1] != column) {
          columns[children] = column;
          starts[children++] = i;
        }
      }
    }
    if (children == 0) {
      return;
    }
    starts[children] = own.end();
    int base = freeBase(columns, children);
    cells[2 * node] = 2 * base;
    for (int i = 0; i < children; i++) {
      cells[2 * (base + columns[i]) + 1] = node + 1;
    }
    for (int i = 0; i < children; i++) {
      place(base + columns[i], phrases, new Span(starts[i], starts[i + 1]), depth + 1);
    }
  }

  /** The first base from which the slots of the first {@code count} of {@code columns} are free. */
  private int freeBase(int[] columns, int count) {
    while (taken(firstFree)) {
      firstFree++;
    }
    int base = Math.max(0, firstFree - columns[0]);
    while (!fits(base, columns, count)) {
      base++;
    }
    return base;
  }

  private boolean fits(int base, int[] columns, int count) {
    for (int i = 0; i < count; i++) {
      if (taken(base + columns[i])) {
        return false;
      }
    }
    return true;
  }

  private void mean(String phrase, V meaning) {
    int node = 0;
    for (int i = 0; i < phrase.length(); i++) {
      node = (cells[2 * node] >> 1) + column(phrase.charAt(i));
    }
    values[node] = meaning;
    cells[2 * node] |= 1;
  }

  /** Whether a node stands in the slot; there is always room for one more row behind it. */
  private boolean taken(int slot) {
    if (2 * (slot + WIDTH) > cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
      values = Arrays.copyOf(values, cells.length / 2);
    }
    return cells[2 * slot + 1] != 0;
  }

  /** The column of a sign of the shadow; -1 for signs that no phrase holds. */
  private static int column(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 34;
    }
    return c <= ' ' ? 1 : c <= '@' ? c - ' ' + 1 : c == '_' ? 60 : -1;
  }

  /** The longest phrase that begins at {@code start} and ends at or before {@code limit}. */
  public @Nullable Match<V> longestAt(FoldedText text, int start, int limit) {
    String folded = text.folded();
    if (!starts.mayStandAt(folded, start)) {
      return null;
    }
    int node = 0;
    int at = start;
    int best = -1;
    int bestEnd = -1;
    while (true) {
      int cell = cells[2 * node];
      if ((cell & 1) != 0 && (at >= limit || text.wordEndsAt(at))) {
        best = node;
        bestEnd = at;
      }
      if (at >= limit) {
        break;
      }
      char c = folded.charAt(at);
      int column = column(c);
      int next = (cell >> 1) + column;
      if (column < 0 || cells[2 * next + 1] != node + 1) {
        break;
      }
      node = next;
      at = c <= ' ' ? text.skipBlanks(at, limit) : at + 1;
    }
    return best < 0 ? null : new Match<>(value(best), bestEnd);
  }

  @SuppressWarnings("unchecked") // Only place() writes values, and only meanings.
  private V value(int node) {
    return (V) Objects.requireNonNull(values[node]);
  }
}
