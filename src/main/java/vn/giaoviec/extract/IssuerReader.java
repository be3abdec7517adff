package vn.giaoviec.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;

/**
 * Reads the name of a unit that begins at a place, as far as it goes.
 *
 * <p>A unit's name mixes capitals and small letters, commas and "và" ("Bộ Văn hóa, Thể thao và Du
 * lịch"), so it is read forward until a word that no name goes on with.
 */
final class IssuerReader {
  private static final int MOST_WORDS = 18;

  /** Names that hold a comma or a second unit. */
  private static final Cue COMPOUND =
      Cue.of(
          "(?:(?:van phong|vp) {1,3}(?:doan {1,3}(?:dbqh|dai bieu quoc hoi),? {1,3}(?:va {1,3})?)?"
              + "(?:hdnd|hoi dong nhan dan)(?: {1,3}va {1,3}|&| ?- ?)(?:ubnd|uy ban nhan dan)"
              + "|van hoa, {1,3}the thao(?: {1,3}va {1,3}du lich|,? {1,3}du lich)?"
              + "|van hoa, {1,3}khoa hoc va thong tin"
              + "|kinh te, {1,3}ha tang(?: {1,3}va {1,3}do thi)?"
              + "|lao dong,? {1,3}thuong binh va xa hoi"
              + "|ban chap hanh trung uong)(?![a-z\\d])");

  /** Issuers that are no common nouns, also where a clerk forgot the capital. */
  private static final Cue PLAIN =
      Cue.of("(?:chinh phu|thu tuong chinh phu|ubnd|uy ban nhan dan)(?![a-z])");

  private final StopWords stops = new StopWords("unit-stops");
  private final Phrases<String> heads = Lexicon.phrases("issuer-heads");
  private final Phrases<String> kinds = Lexicon.phrases("citation-kinds");

  /** Whether the name of a unit may begin at {@code from}. */
  boolean begins(FoldedText text, int from, int limit) {
    return text.wordStartsAt(from)
        && (text.capitalAt(from) || PLAIN.at(text, from, limit) != null)
        && heads.longestAt(text, from, limit) != null;
  }

  /** The unit's name at {@code from}; null if none begins there. */
  @Nullable Span at(FoldedText text, int from, int limit) {
    if (!begins(text, from, limit)) {
      return null;
    }
    int end = from;
    int at = from;
    for (int words = 0; words < MOST_WORDS && at < limit; words++) {
      Matcher compound = COMPOUND.at(text, at, limit);
      int wordEnd = compound != null ? compound.end() : Math.min(limit, text.wordEnd(at));
      if (wordEnd == at || at > from && compound == null && stopsAt(text, at, limit)) {
        break;
      }
      end = wordEnd;
      at = next(text, end, limit);
      if (at < 0) {
        break;
      }
    }
    return new Span(from, end);
  }

  /** Where the next word of the name begins; -1 if the name ends here. */
  private static int next(FoldedText text, int end, int limit) {
    int at = text.skipBlanks(end, limit);
    boolean cut =
        text.folded().startsWith("chinh phu", at) && Scan.endsWith(text, end, "thu tuong");
    if (at >= limit || !cut && Scan.parts(text, end, at)) {
      return -1;
    }
    char c = text.folded().charAt(at);
    boolean joined = c == '-' || c == '&' || c == '.' && at == end;
    if (joined) {
      if (c == '.' && !abbreviated(text, end)) {
        return -1;
      }
      boolean bullet = text.text().substring(end, at).indexOf('\n') >= 0;
      int after = text.skipBlanks(at + 1, limit);
      return bullet || after >= limit || !text.capitalAt(after) ? -1 : after;
    }
    boolean marker = Character.isDigit(c) && text.text().substring(end, at).indexOf('\n') >= 0;
    return at > end && Character.isLetterOrDigit(c) && !marker ? at : -1;
  }

  /** Whether the dot at {@code end} closes a short abbreviation: TP. Hồ Chí Minh. */
  private static boolean abbreviated(FoldedText text, int end) {
    int start = Scan.wordStart(text, end, 0);
    // "khóa XI." ends a sentence.
    boolean term = Scan.wordBefore(text, start, Math.max(0, start - 8)).equals("khoa");
    return end - start <= 2 && text.capitalAt(start) && !term;
  }

  private boolean stopsAt(FoldedText text, int at, int limit) {
    if (text.folded().startsWith("va", at) && text.wordEndsAt(at + 2)) {
      int next = text.skipBlanks(at + 2, limit);
      return !text.capitalAt(next)
          || heads.longestAt(text, next, limit) != null
          || kinds.longestAt(text, next, limit) != null;
    }
    // "Ban Tổ chức", "Cục Công nhận": a capital keeps a word in the name, but for the usual verbs.
    return text.capitalAt(at) ? alwaysStops(text, at, limit) : stops.standAt(text, at, limit);
  }

  private boolean alwaysStops(FoldedText text, int at, int limit) {
    String folded = text.folded();
    return folded.startsWith("quy dinh", at)
        || folded.startsWith("ve ", at)
        || folded.startsWith("phe duyet", at)
        || folded.startsWith("ban hanh", at)
        || folded.startsWith("thuc hien", at)
        || folded.startsWith("can cu", at)
        || folded.startsWith("v/v", at)
        || document(text, at, limit);
  }

  /** Whether another document is named at {@code at}: its kind, and behind it a number. */
  private boolean document(FoldedText text, int at, int limit) {
    Phrases.Match<String> kind = kinds.longestAt(text, at, limit);
    int next = kind == null ? limit : text.skipBlanks(kind.end(), limit);
    return next < limit
        && (text.folded().startsWith("so ", next) || Character.isDigit(text.folded().charAt(next)));
  }
}
