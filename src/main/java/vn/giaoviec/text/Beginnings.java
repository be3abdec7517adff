package vn.giaoviec.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the matches of a pattern may begin, learnt from the texts it is asked for: a tree of signs
 * that ends where no match begins so.
 *
 * <p>A beginning is judged once, by trying it alone. A failure that never looked beyond the
 * beginning stays one whatever follows, so the next text that begins so is refused by a few steps
 * through the tree and no pattern is tried.
 *
 * <p>Threads may learn the same at the same time: what they write is equal, and a node is complete
 * before it is seen.
 */
final class Beginnings {
  /** Blank, digits, marks and lower-case letters: the signs of most words, see {@link #column}. */
  private static final int WIDTH = 59;

  /** Longer beginnings are left to the pattern: what fails, fails early. */
  private static final int LONGEST = 12;

  /** So many nodes and no more, or a pattern that takes any words would learn whole texts. */
  private static final int MOST = 256;

  /** A step from one sign to the next. */
  private static final class Node {
    /** By column; null for what is not yet known. */
    private final @Nullable Node[] next;

    Node(int width) {
      next = new @Nullable Node[width];
    }
  }

  /** No match begins so. */
  private static final Node NEVER = new Node(0);

  /** A match may begin so; only the pattern can tell. */
  private static final Node OPEN = new Node(0);

  private final Pattern pattern;
  private final Node root = new Node(WIDTH);

  /** About how many nodes there are; threads that count at the same time miss some. */
  private int nodes;

  Beginnings(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether a match may begin at {@code from} of {@code folded} that ends before {@code limit}. */
  boolean allow(String folded, int from, int limit) {
    int end = Math.min(limit, from + LONGEST);
    Node node = root;
    for (int at = from; at < end; at++) {
      int column = column(folded.charAt(at));
      if (column < 0) {
        return true;
      }
      Node next = node.next[column];
      if (next == null) {
        next = learnt(folded.substring(from, at + 1));
        node.next[column] = next;
      }
      if (next == NEVER || next == OPEN) {
        return next == OPEN;
      }
      node = next;
    }
    return true;
  }

  private Node learnt(String beginning) {
    Matcher alone = pattern.matcher(beginning);
    if (alone.lookingAt()) {
      return OPEN;
    }
    if (!alone.hitEnd()) {
      return NEVER;
    }
    return beginning.length() < LONGEST && nodes++ < MOST ? new Node(WIDTH) : OPEN;
  }

  /** The column of a sign; -1 for signs that are rare in words. */
  private static int column(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 33;
    }
    return c >= ' ' && c <= '@' ? c - ' ' : -1;
  }
}
