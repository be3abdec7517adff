package vn.giaoviec.text;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A text and its shadow without marks, equal in length, so that an offset means the same in both.
 * Immutable; safe for use by many threads at once.
 */
public final class FoldedText {
  /** What has become of the marks on the letters. */
  public enum Tones {
    /** As they were typed: words that differ in them are different words. */
    KEPT,
    /** Damaged by a scanner: words that differ only in them may be the same. */
    LOST
  }

  /** By sign of the shadow, which holds one byte a unit: whether it is a letter or digit. */
  private static final boolean[] OF_WORD = new boolean[256];

  static {
    for (char c = 0; c < OF_WORD.length; c++) {
      OF_WORD[c] = Character.isLetterOrDigit(c);
    }
  }

  private final String text;
  private final String folded;
  private final Tones tones;

  /** By offset: whether a word begins there; found out when it is first asked for. */
  private volatile @Nullable BitSet wordStarts;

  private FoldedText(String text, String folded, Tones tones, @Nullable BitSet wordStarts) {
    if (text.length() != folded.length()) {
      throw new IllegalArgumentException("text and shadow differ in length");
    }
    this.text = text;
    this.folded = folded;
    this.tones = tones;
    this.wordStarts = wordStarts;
  }

  /** A text whose marks are kept, with its shadow at hand. */
  public FoldedText(String text, String folded) {
    this(text, folded, Tones.KEPT, null);
  }

  /** Folds {@code text}, which must be canonical. */
  public static FoldedText of(String text) {
    return new FoldedText(text, Vietnamese.fold(text));
  }

  /** The same text with this opinion of its marks. */
  public FoldedText with(Tones opinion) {
    return new FoldedText(text, folded, opinion, wordStarts);
  }

  /** The canonical text. */
  public String text() {
    return text;
  }

  /** {@link Vietnamese#fold} of the text. */
  public String folded() {
    return folded;
  }

  /** Whether the letters' marks can be relied upon. */
  public Tones tones() {
    return tones;
  }

  public int length() {
    return folded.length();
  }

  /** Whether a word begins at {@code offset}: a letter or digit that follows neither. */
  public boolean wordStartsAt(int offset) {
    return !wordEndsAt(offset) && (offset == 0 || wordEndsAt(offset - 1));
  }

  /** The first offset at or after {@code offset} where a word begins; the length if none does. */
  public int nextWordStart(int offset) {
    BitSet starts = wordStarts;
    if (starts == null) {
      starts = wordStarts(folded);
      wordStarts = starts;
    }
    int next = starts.nextSetBit(offset);
    return next < 0 ? folded.length() : next;
  }

  /** Without a branch a sign: where words end is what a processor guesses worst. */
  private static BitSet wordStarts(String folded) {
    long[] starts = new long[(folded.length() + Long.SIZE - 1) / Long.SIZE];
    int before = 0;
    for (int i = 0; i < starts.length; i++) {
      int end = Math.min(folded.length(), (i + 1) * Long.SIZE);
      long bits = 0;
      for (int at = i * Long.SIZE; at < end; at++) {
        int inWord = OF_WORD[folded.charAt(at)] ? 1 : 0;
        bits |= (long) (inWord & ~before) << at;
        before = inWord;
      }
      starts[i] = bits;
    }
    return BitSet.valueOf(starts);
  }

  /** Whether a word may end before {@code offset}: no letter or digit stands there. */
  public boolean wordEndsAt(int offset) {
    return offset >= folded.length() || !OF_WORD[folded.charAt(offset)];
  }

  /** Whether the letter at {@code offset} is a capital. */
  public boolean capitalAt(int offset) {
    return offset < length() && Character.isUpperCase(text.charAt(offset));
  }

  /**
   * The first offset at or after {@code offset} that is no blank, at most {@code limit}. A bar
   * counts as a blank: scanners read the edge of a page as one.
   */
  public int skipBlanks(int offset, int limit) {
    int at = offset;
    while (at < limit && (folded.charAt(at) <= ' ' || folded.charAt(at) == '|')) {
      at++;
    }
    return at;
  }

  /** The end of the word that begins at {@code offset}. */
  public int wordEnd(int offset) {
    int at = offset;
    int length = folded.length();
    while (at < length && OF_WORD[folded.charAt(at)]) {
      at++;
    }
    return at;
  }

  /** Whether {@code within} holds these folded words: cheaper to ask before a pattern is tried. */
  public boolean says(String words, Span within) {
    return folded.indexOf(words, within.start(), within.end()) >= 0;
  }

  /** Whether {@code span}, which is not empty, ends with a colon. */
  public boolean endsWithColon(Span span) {
    return text.charAt(span.end() - 1) == ':';
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoldedText that
        && tones == that.tones
        && text.equals(that.text)
        && folded.equals(that.folded);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Its length and its marks; whoever holds it holds the text itself too. */
  @Override
  public String toString() {
    return "FoldedText[" + text.length() + " units, marks " + tones + "]";
  }
}
