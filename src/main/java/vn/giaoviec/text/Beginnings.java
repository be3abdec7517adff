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
 * <p>Threads may learn at the same time: what one writes over is learnt again, and branches are
 * complete before they are seen.
 */
final class Beginnings {
  /** Longer beginnings are left to the pattern: what fails, fails early. */
  private static final int LONGEST = 12;

  /** So many nodes and no more, or a pattern that takes any words would learn whole texts. */
  private static final int MOST = 256;

  /**
   * A beginning, with what is known of the signs that go on from it: a bit for each. Most questions
   * end at the first node or the second, so a node is small, to stay in the processor's cache.
   */
  private static final class Node {
    /** Signs with which no match begins. */
    private long never;

    /** Signs with which a match may begin; only the pattern can tell. */
    private long open;

    /** Signs that leave it to those behind them. */
    private Branches branches = NONE;
  }

  /**
   * Further nodes.
   *
   * @param nodes in the order of their bits in {@code signs}
   */
  private record Branches(long signs, Node[] nodes) {
    Node at(long sign) {
      return nodes[Long.bitCount(signs & (sign - 1))];
    }

    Branches with(long sign, Node node) {
      int index = Long.bitCount(signs & (sign - 1));
      Node[] more = new Node[nodes.length + 1];
      System.arraycopy(nodes, 0, more, 0, index);
      more[index] = node;
      System.arraycopy(nodes, index, more, index + 1, nodes.length - index);
      return new Branches(signs | sign, more);
    }
  }

  private static final Branches NONE = new Branches(0, new Node[0]);

  private final Pattern pattern;
  private final Node root = new Node();

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
      long sign = 1L << column;
      if ((node.never & sign) != 0) {
        return false;
      }
      if ((node.open & sign) != 0) {
        return true;
      }
      Branches branches = node.branches;
      if ((branches.signs() & sign) != 0) {
        node = branches.at(sign);
      } else {
        learn(node, sign, folded.substring(from, at + 1));
        at--;
      }
    }
    return true;
  }

  private void learn(Node node, long sign, String beginning) {
    Matcher alone = pattern.matcher(beginning);
    boolean matches = alone.lookingAt();
    if (!matches && !alone.hitEnd()) {
      node.never |= sign;
    } else if (matches || beginning.length() == LONGEST || nodes >= MOST) {
      node.open |= sign;
    } else {
      nodes++;
      node.branches = node.branches.with(sign, new Node());
    }
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
