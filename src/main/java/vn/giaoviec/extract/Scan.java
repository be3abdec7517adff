package vn.giaoviec.extract;

import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Small steps backwards and forwards over a text that several finders take. */
final class Scan {
  private Scan() {}

  /** The offset behind the last unit before {@code offset} that is no blank, not below floor. */
  static int back(FoldedText text, int offset, int floor) {
    int at = offset;
    while (at > floor && text.folded().charAt(at - 1) <= ' ') {
      at--;
    }
    return at;
  }

  /** The start of the next word behind the one that stands at {@code from}; about end if none. */
  static int nextWord(FoldedText text, int from, int end) {
    return Math.min(end, text.nextWordStart(from + 1));
  }

  /** The start of the word that ends at {@code end}; {@code end} itself if none does. */
  static int wordStart(FoldedText text, int end, int floor) {
    int at = end;
    while (at > floor && !text.wordEndsAt(at - 1)) {
      at--;
    }
    return at;
  }

  /** The folded word that ends before {@code offset}, blanks skipped; empty if none does. */
  static String wordBefore(FoldedText text, int offset, int floor) {
    int end = back(text, offset, floor);
    return text.folded().substring(wordStart(text, end, floor), end);
  }

  /** The last folded word of {@code span}, marks behind it passed over; empty if it has none. */
  static String lastWord(FoldedText text, Span span) {
    int end = span.end();
    while (end > span.start() && text.wordEndsAt(end - 1)) {
      end--;
    }
    return text.folded().substring(wordStart(text, end, span.start()), end);
  }

  /** Whether the gap {@code from..to} holds a tab or an empty line: no phrase runs across it. */
  static boolean parts(FoldedText text, int from, int to) {
    int feeds = 0;
    for (int at = from; at < to; at++) {
      char c = text.text().charAt(at);
      if (c == '\t' || c == '\n' && ++feeds > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words {@code phrase} end at {@code end}, as whole words. */
  static boolean endsWith(FoldedText text, int end, String phrase) {
    int start = end - phrase.length();
    return start >= 0
        && text.folded().startsWith(phrase, start)
        && (start == 0 || !Character.isLetterOrDigit(text.folded().charAt(start - 1)));
  }
}
