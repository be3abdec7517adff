package vn.giaoviec.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the matches of a pattern may begin, learnt from the texts it is asked for: a tree of signs
 * that ends where no match begins so.
 *
 * <p>A beginning is judged once, by trying it alone. A failure that never looked beyond the
 * beginning stays one whatever follows, so the next text that begins so is refused by a few steps
 * through the tree and no pattern is tried.
 *
 * <p>Threads may learn at the same time: what one writes over is learnt again, and nodes are
 * complete before they are seen, for they never change.
 */
final class Beginnings {
  /** Longer beginnings are left to the pattern: what fails, fails early. */
  private static final int LONGEST = 12;

  /** So many nodes and no more, or a pattern that takes any words would learn whole texts. */
  private static final int MOST = 256;

  /** Signs that have a place, see {@link #column}. */
  private static final int COLUMNS = 59;

  /**
   * A beginning, with what is known of the signs that go on from it: a bit for each. Most questions
   * end at the first node or the second, so a node is small and leads to the next by one array, to
   * stay in the processor's cache.
   *
   * @param never signs with which no match begins
   * @param open signs with which a match may begin; only the pattern can tell
   * @param deeper signs that leave it to those behind them
   * @param nodes in the order of their bits in {@code deeper}
   */
  private record Node(long never, long open, long deeper, Node[] nodes) {
    static final Node UNKNOWN = new Node(0, 0, 0, new Node[0]);

    Node at(long sign) {
      return nodes[Long.bitCount(deeper & (sign - 1))];
    }

    Node never(long sign) {
      return new Node(never | sign, open, deeper, nodes);
    }

    Node open(long sign) {
      return new Node(never, open | sign, deeper, nodes);
    }

    Node deeper(long sign, Node node) {
      int index = Long.bitCount(deeper & (sign - 1));
      boolean known = (deeper & sign) != 0;
      Node[] more = new Node[known ? nodes.length : nodes.length + 1];
      System.arraycopy(nodes, 0, more, 0, index);
      more[index] = node;
      System.arraycopy(nodes, known ? index + 1 : index, more, index + 1, more.length - index - 1);
      return new Node(never, open, deeper | sign, more);
    }
  }

  private final Pattern pattern;
  private Node root = Node.UNKNOWN;

  /**
   * What the root and the nodes below it say is {@code never}: three of four questions end here. At
   * 0 the root's own, behind it by the first sign.
   */
  private final long[] never = new long[COLUMNS + 1];

  /** About how many nodes there are; threads that count at the same time miss some. */
  private int nodes;

  Beginnings(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether a match may begin at {@code from} of {@code folded} that ends before {@code limit}. */
  boolean allow(String folded, int from, int limit) {
    if (from + 1 < limit && neverTwo(column(folded.charAt(from)), folded.charAt(from + 1))) {
      return false;
    }
    int end = Math.min(limit, from + LONGEST);
    Node node = root;
    for (int at = from; at < end; at++) {
      int column = column(folded.charAt(at));
      if (column < 0) {
        return true;
      }
      long sign = 1L << column;
      if ((node.never & sign) != 0) {
        return false;
      }
      if ((node.deeper & sign) != 0) {
        node = node.at(sign);
      } else if ((node.open & sign) != 0) {
        return true;
      } else {
        root = learnt(root, folded.substring(from, at + 1), 0);
        learnTwo(column(folded.charAt(from)));
        return allow(folded, from, limit);
      }
    }
    return true;
  }

  private boolean neverTwo(int first, char then) {
    if (first < 0 || (never[0] & 1L << first) != 0) {
      return first >= 0;
    }
    int second = column(then);
    return second >= 0 && (never[first + 1] & 1L << second) != 0;
  }

  private void learnTwo(int first) {
    Node known = root;
    never[0] = known.never;
    if (first >= 0 && (known.deeper & 1L << first) != 0) {
      never[first + 1] = known.at(1L << first).never;
    }
  }

  /** The node, which {@code at} signs lead to, with what the whole beginning tells. */
  private Node learnt(Node node, String beginning, int at) {
    long sign = 1L << column(beginning.charAt(at));
    boolean last = at == beginning.length() - 1;
    if (!last) {
      // Another thread may have put a tree in place that has not grown so far.
      Node next = (node.deeper & sign) != 0 ? node.at(sign) : Node.UNKNOWN;
      return node.deeper(sign, learnt(next, beginning, at + 1));
    }
    Matcher alone = pattern.matcher(beginning);
    boolean matches = alone.lookingAt();
    if (!matches && !alone.hitEnd()) {
      return node.never(sign);
    }
    if (matches || beginning.length() == LONGEST || nodes >= MOST) {
      return node.open(sign);
    }
    nodes++;
    return node.deeper(sign, Node.UNKNOWN);
  }

  /**
   * The place of a sign among blank, digits, marks and lower-case letters; -1 for signs that are
   * rare in words.
   */
  private static int column(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 33;
    }
    return c >= ' ' && c <= '@' ? c - ' ' : -1;
  }
}
