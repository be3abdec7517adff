package vn.giaoviec.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Reads what stands before a number: the kind of document, the word "số", a form's name. */
final class CitationHead {
  private static final int MOST_WORDS_BETWEEN = 14;
  private static final int LONGEST_KIND = 6;

  /**
   * The words before a number.
   *
   * @param start where the citation begins
   * @param kind the kind of document, in its standard form
   * @param numbered whether "số" stands before the number
   * @param impostor whether the number is that of a form, an account, a place
   * @param issuer a unit named between the kind and "số"
   */
  record Reading(
      int start,
      Optional<String> kind,
      boolean numbered,
      boolean impostor,
      Optional<Span> issuer) {}

  private final Phrases<String> kinds = Lexicon.phrases("citation-kinds");
  private final Phrases<String> impostors = Lexicon.phrases("number-impostors");
  private final IssuerReader issuers;

  CitationHead(IssuerReader issuers) {
    this.issuers = issuers;
  }

  /** What stands between {@code floor} and the number at {@code number}. */
  Reading before(FoldedText text, int number, int floor) {
    int end = colonSkipped(text, Scan.back(text, number, floor), floor);
    boolean numbered = Scan.endsWith(text, end, "so") && end - 2 >= floor && !isOffice(text, end);
    int wordsEnd = numbered ? Scan.back(text, end - 2, floor) : end;
    boolean parted = Scan.parts(text, numbered ? end : wordsEnd, number);
    if (parted) {
      return new Reading(number, Optional.empty(), false, false, Optional.empty());
    }
    int listEnd = listColonSkipped(text, wordsEnd, floor);
    Span kind = kindBefore(text, listEnd, floor);
    Span other = directly(text, wordsEnd, floor, impostors);
    // "Hóa đơn" is no "đơn".
    boolean longer = other != null && kind != null && other.start() < kind.start();
    if (kind != null && !longer) {
      return new Reading(kind.start(), name(text, kind), numbered, false, Optional.empty());
    }
    boolean impostor = other != null || directly(text, end, floor, impostors) != null;
    Reading far = numbered && !impostor ? farther(text, listEnd, floor) : null;
    int start = numbered ? end - 2 : number;
    return far != null
        ? far
        : new Reading(start, Optional.empty(), numbered, impostor, Optional.empty());
  }

  private static int colonSkipped(FoldedText text, int end, int floor) {
    boolean sign = end > floor && ":.".indexOf(text.folded().charAt(end - 1)) >= 0;
    int word = sign ? Scan.back(text, end - 1, floor) : end;
    return sign && (Scan.endsWith(text, word, "so") || text.folded().charAt(end - 1) == ':')
        ? word
        : end;
  }

  /** "các Quyết định của Thủ tướng Chính phủ: số 12/QĐ-TTg, số …": what the colon stands behind. */
  private static int listColonSkipped(FoldedText text, int end, int floor) {
    boolean colon = end > floor && text.folded().charAt(end - 1) == ':';
    return colon ? Scan.back(text, end - 1, floor) : end;
  }

  /** Whether the word before {@code end} is "Sở", an office, and not "số". */
  private static boolean isOffice(FoldedText text, int end) {
    char vowel = text.text().charAt(end - 1);
    return vowel == '\u1edf' || vowel == '\u1ede';
  }

  /** The kind of document that ends at {@code end}; null if none does. */
  @Nullable Span kindBefore(FoldedText text, int end, int floor) {
    Span kind = directly(text, end, floor, kinds);
    return kind != null && isWritten(text, kind, name(text, kind).orElse("")) ? kind : null;
  }

  /** "Thủ tướng" is no "Thư": so short a word must have its own tone. */
  private static boolean isWritten(FoldedText text, Span kind, String name) {
    return name.length() > 3
        || Vietnamese.toneKey(kind.of(text.text())).equals(Vietnamese.toneKey(name));
  }

  /** The longest phrase of {@code table} that ends at {@code end}; null if none does. */
  private static @Nullable Span directly(
      FoldedText text, int end, int floor, Phrases<String> table) {
    Span best = null;
    int at = end;
    for (int words = 0; words < LONGEST_KIND && at > floor; words++) {
      at = Scan.wordStart(text, at, floor);
      Phrases.Match<String> match = table.longestAt(text, at, end);
      if (match != null && match.end() == end) {
        best = new Span(at, end);
      }
      int before = Scan.back(text, at, floor);
      if (before == at
          || before == floor
          || !text.wordEndsAt(before)
          || !Character.isLetterOrDigit(text.folded().charAt(before - 1))) {
        break;
      }
      at = before;
    }
    return best;
  }

  /** The kind that {@code kind} names, in its standard form. */
  Optional<String> name(FoldedText text, Span kind) {
    Phrases.Match<String> match = kinds.longestAt(text, kind.start(), kind.end());
    return match == null ? Optional.empty() : Optional.of(match.value());
  }

  /** A kind some words before "số": "Kế hoạch kiểm tra số …", "Chỉ thị của UBND tỉnh số …". */
  private @Nullable Reading farther(FoldedText text, int end, int floor) {
    int at = end;
    Optional<Span> issuer = Optional.empty();
    for (int words = 0; words < MOST_WORDS_BETWEEN && at > floor; words++) {
      int start = Scan.wordStart(text, at, floor);
      if (start == at) {
        return null;
      }
      Phrases.Match<String> kind = text.capitalAt(start) ? kinds.longestAt(text, start, end) : null;
      if (kind != null && isWritten(text, new Span(start, kind.end()), kind.value())) {
        return new Reading(start, Optional.of(kind.value()), true, false, issuer);
      }
      if (text.folded().startsWith("cu", start) && at - start == 3) {
        Span unit = issuers.at(text, text.skipBlanks(at, end), end);
        issuer = unit != null && unit.end() == end ? Optional.of(unit) : Optional.empty();
      }
      int before = Scan.back(text, start, floor);
      if (Scan.parts(text, before, start)) {
        return null;
      }
      at = before;
    }
    return null;
  }
}
