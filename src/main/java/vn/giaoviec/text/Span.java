package vn.giaoviec.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A half-open range of UTF-16 units in the one canonical text.
 *
 * @param start first unit, {@code >= 0}
 * @param end one past the last unit, {@code >= start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span " + start + ".." + end);
    }
  }

  /**
   * The index of the first of {@code items} that ends behind {@code offset}, by binary search;
   * their number if none does.
   *
   * @param items in text order, none overlapping another
   * @param place where an item stands
   */
  public static <T> int firstEndingBehind(int offset, List<T> items, Function<T, Span> place) {
    return firstBehind(offset, items, item -> place.apply(item).end());
  }

  /**
   * The index of the first of {@code items} whose {@code edge} lies behind {@code offset}, by
   * binary search; their number if none does.
   *
   * @param items in the order of their edges
   */
  public static <T> int firstBehind(int offset, List<T> items, ToIntFunction<T> edge) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edge.applyAsInt(items.get(middle)) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** What both hold; empty, at the nearer end of this one, where they do not overlap. */
  public Span meet(Span other) {
    int from = Math.min(end, Math.max(start, other.start));
    return new Span(from, Math.max(from, Math.min(end, other.end)));
  }

  /** The units of {@code text} inside this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** This span without the blanks of {@code text} at both ends; empty if there is nothing else. */
  public Span strip(String text) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return new Span(from, to);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
