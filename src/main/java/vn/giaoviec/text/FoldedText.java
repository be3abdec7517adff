package vn.giaoviec.text;

/**
 * A text and its shadow without marks, equal in length, so that an offset means the same in both.
 *
 * @param text the canonical text
 * @param folded {@link Vietnamese#fold} of it
 * @param tones whether the letters' marks can be relied upon
 */
public record FoldedText(String text, String folded, Tones tones) {
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

  public FoldedText {
    if (text.length() != folded.length()) {
      throw new IllegalArgumentException("text and shadow differ in length");
    }
  }

  /** A text whose marks are kept, with its shadow at hand. */
  public FoldedText(String text, String folded) {
    this(text, folded, Tones.KEPT);
  }

  /** Folds {@code text}, which must be canonical. */
  public static FoldedText of(String text) {
    return new FoldedText(text, Vietnamese.fold(text));
  }

  /** The same text with this opinion of its marks. */
  public FoldedText with(Tones opinion) {
    return new FoldedText(text, folded, opinion);
  }

  public int length() {
    return folded.length();
  }

  /** Whether a word begins at {@code offset}: a letter or digit that follows neither. */
  public boolean wordStartsAt(int offset) {
    return !wordEndsAt(offset) && (offset == 0 || wordEndsAt(offset - 1));
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
}
