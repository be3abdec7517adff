package vn.giaoviec.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wording that is looked for at a given place of a folded text.
 *
 * <p>Cues are asked at every word and seldom found, so most questions end with a look at the first
 * signs: whether the pattern can begin with them is found out once, see {@link Beginnings}.
 */
public final class Cue {
  private final Pattern pattern;
  private final Beginnings beginnings;

  private Cue(Pattern pattern) {
    this.pattern = pattern;
    this.beginnings = new Beginnings(pattern);
  }

  /** The wording of a regular expression over folded text. */
  public static Cue of(String regex) {
    return new Cue(Pattern.compile(regex));
  }

  /** The match that begins at {@code from} and ends at or before {@code limit}; null if none. */
  public @Nullable Matcher at(FoldedText text, int from, int limit) {
    if (!beginnings.allow(text.folded(), from, limit)) {
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
    return beginnings.allow(folded, 0, folded.length()) && pattern.matcher(folded).matches();
  }

  /** Whether the wording is all that {@code span} holds. */
  public boolean fills(FoldedText text, Span span) {
    return beginnings.allow(text.folded(), span.start(), span.end())
        && pattern.matcher(text.folded()).region(span.start(), span.end()).matches();
  }
}
