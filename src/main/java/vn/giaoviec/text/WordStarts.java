package vn.giaoviec.text;

import java.util.Collection;

/**
 * The first three signs of the words that a finder looks for. Most words of a text begin otherwise
 * and are passed over without a further question.
 */
public final class WordStarts {
  private static final int SIGNS = 3;

  /** Bits of a sign's {@link #CODES code}. */
  private static final int BITS = 5;

  /** By sign of the shadow: letters one by one, all digits as one, all others as 0. */
  private static final byte[] CODES = new byte[256];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      CODES[c] = (byte) (c - 'a' + 1);
    }
    for (char c = '0'; c <= '9'; c++) {
      CODES[c] = 'z' - 'a' + 2;
    }
  }

  /** By the codes of three signs, one behind the other: a bit, set if a word may begin so. */
  private final long[] starts = new long[(1 << SIGNS * BITS) / Long.SIZE];

  private WordStarts() {}

  /** The starts of {@code phrases}, which are folded; a digit in one stands for any digit. */
  public static WordStarts of(Collection<String> phrases) {
    WordStarts starts = new WordStarts();
    phrases.forEach(starts::add);
    return starts;
  }

  /** Adds a phrase: what follows its end, or a blank in it, may be any sign. */
  private void add(String phrase) {
    int known = 0;
    int key = 0;
    boolean inWord = true;
    while (known < SIGNS && known < phrase.length() && inWord) {
      int code = CODES[phrase.charAt(known++)];
      key = key << BITS | code;
      inWord = code != 0;
    }
    int open = BITS * (SIGNS - known);
    for (int any = key << open; any < key + 1 << open; any++) {
      starts[any / Long.SIZE] |= 1L << any;
    }
  }

  /** Whether what stands at {@code at} may be one of the words. */
  public boolean mayStandAt(String folded, int at) {
    int key = 0;
    for (int i = at; i < at + SIGNS; i++) {
      key = key << BITS | (i < folded.length() ? CODES[folded.charAt(i)] : 0);
    }
    return (starts[key / Long.SIZE] & 1L << key) != 0;
  }

  /** Where the next word at or after {@code from} begins so; {@code limit} if none does. */
  public int next(FoldedText text, int from, int limit) {
    String folded = text.folded();
    for (int at = text.nextWordStart(from); at < limit; at = text.nextWordStart(at + 1)) {
      if (mayStandAt(folded, at)) {
        return at;
      }
    }
    return limit;
  }
}
