package vn.giaoviec.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wording that is looked for at a given place of a folded text.
 *
 * <p>Cues are asked at every word and seldom found, so most questions end with a look at the first
 * sign, or the first two: whether the pattern can begin with them is found out once, by trying them
 * alone.
 */
public final class Cue {
  /** The shadow of a text holds Latin-1 signs only, see {@link Vietnamese#fold(String)}. */
  private static final int SIGNS = 256;

  private final Pattern pattern;

  /**
   * By sign: 0 until it is asked for, then {@link #YES} or {@link #NO}. Threads that ask at the
   * same time find out the same, and a byte is written whole.
   */
  private final byte[] begins = new byte[SIGNS];

  /** The same of two signs, by the first and the second; no row before the first asks for one. */
  private final byte[] @Nullable [] pairs = new byte[SIGNS] @Nullable [];

  private static final byte YES = 1;
  private static final byte NO = 2;

  private Cue(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The wording of a regular expression over folded text. */
  public static Cue of(String regex) {
    return new Cue(Pattern.compile(regex));
  }

  /** The match that begins at {@code from} and ends at or before {@code limit}; null if none. */
  public @Nullable Matcher at(FoldedText text, int from, int limit) {
    if (mayNotBegin(text, from, limit)) {
      return null;
    }
    Matcher matcher = pattern.matcher(text.folded()).region(from, limit);
    return matcher.lookingAt() ? matcher : null;
  }

  /** Whether the wording begins {@code span}. */
  public boolean opens(FoldedText text, Span span) {
    return at(text, span.start(), span.end()) != null;
  }

  /** Whether the wording is all of {@code folded}. */
  public boolean fills(String folded) {
    return (folded.isEmpty() || begins(folded.charAt(0))) && pattern.matcher(folded).matches();
  }

  /** Whether the wording is all that {@code span} holds. */
  public boolean fills(FoldedText text, Span span) {
    return !mayNotBegin(text, span.start(), span.end())
        && pattern.matcher(text.folded()).region(span.start(), span.end()).matches();
  }

  private boolean mayNotBegin(FoldedText text, int from, int limit) {
    String folded = text.folded();
    return from < limit
        && (!begins(folded.charAt(from))
            || from + 1 < limit && !begins(folded.charAt(from), folded.charAt(from + 1)));
  }

  private boolean begins(char first, char second) {
    byte[] row = pairs[first];
    if (row == null) {
      row = new byte[SIGNS];
      pairs[first] = row;
    }
    if (row[second] == 0) {
      row[second] = opening(new String(new char[] {first, second}));
    }
    return row[second] == YES;
  }

  private boolean begins(char sign) {
    byte known = begins[sign];
    if (known == 0) {
      known = opening(String.valueOf(sign));
      begins[sign] = known;
    }
    return known == YES;
  }

  private byte opening(String signs) {
    Matcher alone = pattern.matcher(signs);
    // Where more text could turn the failure into a match, the signs may begin one.
    return alone.lookingAt() || alone.hitEnd() ? YES : NO;
  }
}
