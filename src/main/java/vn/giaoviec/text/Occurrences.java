package vn.giaoviec.text;

/**
 * Where folded words occur in one text, asked of its sentences one after the other.
 *
 * <p>Most words that are asked for are rare. Where they stand next is found once for all sentences
 * before that place, so most questions cost two comparisons and no search.
 */
public final class Occurrences {
  private final String folded;
  private final String words;

  /** Between these offsets the words do not begin; they do at the second, unless that is none. */
  private int from;

  private int next;

  public Occurrences(FoldedText text, String words) {
    this.folded = text.folded();
    this.words = words;
    this.next = find(0, folded.length());
  }

  /** Whether {@code within} holds the words. */
  public boolean in(Span within) {
    if (within.start() < from) {
      int earlier = find(within.start(), Math.min(folded.length(), from + words.length() - 1));
      next = earlier < folded.length() ? earlier : next;
      from = within.start();
    } else if (within.start() > next) {
      next = find(within.start(), folded.length());
      from = within.start();
    }
    return next + words.length() <= within.end();
  }

  /** Where the words begin and end between two offsets; the length of the text if they do not. */
  private int find(int start, int end) {
    int at = folded.indexOf(words, start, end);
    return at < 0 ? folded.length() : at;
  }
}
