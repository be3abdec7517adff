package vn.giaoviec.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wording that is looked for at a given place of a folded text.
 *
 * <p>Cues are asked at every word and seldom found, so most questions end with a look at the first
 * sign: whether the pattern can begin with it is found out once, by trying the sign alone.
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

  private static final byte YES = 1;
  private static final byte NO = 2;

  /** What is asked in the place of {@link #begins} where the wording is asked for very often. */
  private final @Nullable Beginnings beginnings;

  private Cue(Pattern pattern, @Nullable Beginnings beginnings) {
    this.pattern = pattern;
    this.beginnings = beginnings;
  }

  /** The wording of a regular expression over folded text. */
  public static Cue of(String regex) {
    return new Cue(Pattern.compile(regex), null);
  }

  /**
   * The same for a wording that is asked for at very many places where it does not stand, though
   * its first sign often does: it costs more room, and looks at more signs than the first.
   */
  public static Cue frequent(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return new Cue(pattern, new Beginnings(pattern));
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
    return beginnings != null
        ? !beginnings.allow(text.folded(), from, limit)
        : from < limit && !begins(text.folded().charAt(from));
  }

  private boolean begins(char sign) {
    byte known = begins[sign];
    if (known == 0) {
      Matcher alone = pattern.matcher(String.valueOf(sign));
      // Where more text could turn the failure into a match, the sign may begin one.
      known = alone.lookingAt() || alone.hitEnd() ? YES : NO;
      begins[sign] = known;
    }
    return known == YES;
  }
}
