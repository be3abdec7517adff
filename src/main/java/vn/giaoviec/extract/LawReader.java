package vn.giaoviec.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Reads the name of a law, a code, an ordinance or the constitution that begins at a place. */
final class LawReader {
  /** "Luật sửa đổi, bổ sung một số điều của Luật X và Luật Y" is one law, named by the others. */
  private static final Cue AMENDING =
      Cue.of(
          "(bo luat|luat|phap lenh) sua doi,? {1,3}bo sung(?: {1,3}mot so dieu)? cua {1,3}(?:cac"
              + " {1,3})?");

  private static final Cue AND_LAW = Cue.of("(?:,| va) {1,3}(?=luat |bo luat |phap lenh )");
  private static final int MOST_WORDS = 14;

  /** Words before "luật" that make it something else: pháp luật, kỷ luật, Đại học Luật. */
  private static final Set<String> OTHERWISE =
      Set.of("phap", "ky", "hoc", "khoa", "ty", "hang", "nganh", "bo");

  /** Words a name never begins with: Luật sư, Luật gia, Luật số, Luật này. */
  private static final Set<String> NO_NAME =
      Set.of("su", "gia", "so", "nay", "nam", "ngay", "do", "va", "sua", "cua", "khoa", "tren");

  /** "Hiến pháp và pháp luật" names none; "Hiến pháp năm 2013" does. */
  private static final Cue CONSTITUTION = Cue.of("hien phap {1,3}(?:nam {1,3}\\d{4}|\\d{4}|nuoc )");

  /**
   * A name.
   *
   * @param key as the lexicon writes it, or as the text does
   * @param listed whether the lexicon knows it
   * @param repaired whether one letter was read as another
   */
  record Reading(Span span, String key, boolean listed, boolean repaired) {
    Reading(Span span, String key, boolean listed) {
      this(span, key, listed, false);
    }
  }

  /** Shorter names are too near to other words. */
  private static final int SHORTEST_MISREAD = 14;

  private final List<String> foldedNames;
  private final Phrases<String> names;
  private final Phrases<String> tails;
  private final Phrases<String> heads =
      Phrases.of(Map.of("luat", "Luật", "bo luat", "Bộ luật", "phap lenh", "Pháp lệnh"));
  private final StopWords stops = new StopWords("unit-stops");
  private final Phrases<String> kinds;

  LawReader() {
    Map<String, String> whole = new HashMap<>();
    Map<String, String> afterHead = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read("laws")) {
      String folded = Vietnamese.fold(row.get(0));
      whole.put(folded, row.get(0));
      whole.putIfAbsent(folded.replace(",", ""), row.get(0)); // "Luật Phòng chống thiên tai"
      if (folded.startsWith("luat ")) {
        afterHead.put(folded.substring(5), row.get(0));
      }
    }
    foldedNames = whole.keySet().stream().sorted().toList();
    names = Phrases.of(whole);
    tails = Phrases.of(afterHead);
    kinds = Lexicon.phrases("citation-kinds");
  }

  /** A cheap question before {@link #at}. */
  boolean mayBegin(FoldedText text, int from) {
    String folded = text.folded();
    return switch (folded.charAt(from)) {
      // "pháp luật" stands everywhere: a law has a capital, or at least its name has.
      case 'l' ->
          folded.startsWith("luat", from)
              && (text.capitalAt(from) || capitalAfter(text, from + 4, text.length()));
      case 'b' -> folded.startsWith("bo ", from) && known(text, from);
      case 'p' -> folded.startsWith("phap ", from) && known(text, from);
      case 'h' -> folded.startsWith("hien ", from) && known(text, from);
      default -> false;
    };
  }

  private boolean known(FoldedText text, int from) {
    return heads.longestAt(text, from, text.length()) != null
        || names.longestAt(text, from, text.length()) != null;
  }

  /** The law named at {@code from}, which starts a word; null if none is. */
  @Nullable Reading at(FoldedText text, int from, int limit) {
    Matcher amending = text.capitalAt(from) ? AMENDING.at(text, from, limit) : null;
    if (amending != null && !excluded(text, from)) {
      return amending(text, from, amending, limit);
    }
    Phrases.Match<String> head = heads.longestAt(text, from, limit);
    Phrases.Match<String> known = names.longestAt(text, from, limit);
    if (head == null && known == null || excluded(text, from)) {
      return null;
    }
    if (head == null && CONSTITUTION.at(text, from, limit) == null) {
      return null;
    }
    if (known != null) {
      boolean named = text.capitalAt(from) || head != null && capitalAfter(text, head.end(), limit);
      return named ? new Reading(new Span(from, known.end()), known.value(), true) : null;
    }
    if (head == null || !text.capitalAt(from) || !capitalAfter(text, head.end(), limit)) {
      return null;
    }
    Reading misread = misread(text, from, limit);
    return misread != null ? misread : unlisted(text, from, head, limit);
  }

  private @Nullable Reading amending(FoldedText text, int from, Matcher amending, int limit) {
    Phrases.Match<String> law = names.longestAt(text, amending.end(), limit);
    int end = -1;
    StringBuilder key =
        new StringBuilder(head(text, from, limit) + " sửa đổi, bổ sung một số điều của ");
    while (law != null) {
      key.append(law.value());
      end = law.end();
      Matcher and = AND_LAW.at(text, end, limit);
      law = and == null ? null : names.longestAt(text, and.end(), limit);
      key.append(law == null ? "" : and != null && and.group().startsWith(",") ? ", " : " và ");
    }
    return end < 0 ? null : new Reading(new Span(from, end), key.toString(), true);
  }

  private String head(FoldedText text, int from, int limit) {
    Phrases.Match<String> head = heads.longestAt(text, from, limit);
    return head == null ? "Luật" : head.value();
  }

  /** The further law of a list "các Luật: Đất đai, Nhà ở" at {@code from}; null if none is. */
  @Nullable Reading listedAt(FoldedText text, int from, int limit) {
    Phrases.Match<String> tail = text.capitalAt(from) ? tails.longestAt(text, from, limit) : null;
    return tail == null ? null : new Reading(new Span(from, tail.end()), tail.value(), true);
  }

  private static boolean excluded(FoldedText text, int from) {
    int end = Scan.back(text, from, Math.max(0, from - 24));
    return OTHERWISE.contains(Scan.wordBefore(text, end, Math.max(0, end - 12)))
        || Scan.endsWith(text, end, "du an")
        || Scan.endsWith(text, end, "du thao");
  }

  private static boolean capitalAfter(FoldedText text, int end, int limit) {
    return text.capitalAt(text.skipBlanks(end, limit));
  }

  /** The longest known name that stands at {@code from} but for one letter: "Luật Tế tụng". */
  private @Nullable Reading misread(FoldedText text, int from, int limit) {
    String nearest = "";
    for (String name : foldedNames) {
      int end = from + name.length();
      if (name.length() >= Math.max(SHORTEST_MISREAD, nearest.length() + 1)
          && end <= limit
          && text.wordEndsAt(end)
          && differInOne(text.folded(), from, name)) {
        nearest = name;
      }
    }
    Phrases.Match<String> law =
        names.longestAt(new FoldedText(nearest, nearest), 0, nearest.length());
    return law == null
        ? null
        : new Reading(new Span(from, from + nearest.length()), law.value(), true, true);
  }

  /** Whether one letter is another; blanks stand where blanks stand. */
  private static boolean differInOne(String folded, int from, String name) {
    int different = 0;
    for (int i = 0; i < name.length() && different < 2; i++) {
      char c = folded.charAt(from + i);
      different += c == name.charAt(i) ? 0 : Character.isLetter(c) && name.charAt(i) > ' ' ? 1 : 2;
    }
    return different == 1;
  }

  private @Nullable Reading unlisted(
      FoldedText text, int from, Phrases.Match<String> head, int limit) {
    int at = text.skipBlanks(head.end(), limit);
    int first = at;
    int end = at;
    for (int words = 0; words < MOST_WORDS && !endsAt(text, at, first, limit); words++) {
      end = Math.min(limit, text.wordEnd(at));
      int next = text.skipBlanks(end, limit);
      if (next == end || next >= limit || Scan.parts(text, end, next)) {
        break;
      }
      at = next;
    }
    if (end <= first) {
      return null;
    }
    String name = Vietnamese.oneLine(new Span(first, end).of(text.text()));
    return new Reading(new Span(from, end), head.value() + " " + name, false);
  }

  private boolean endsAt(FoldedText text, int at, int first, int limit) {
    if (at >= limit || !text.wordStartsAt(at)) {
      return true;
    }
    String word = text.folded().substring(at, text.wordEnd(at));
    if (at == first) {
      return NO_NAME.contains(word) || Character.isDigit(word.charAt(0));
    }
    if (word.equals("va")) {
      int next = text.skipBlanks(at + 2, limit);
      return !text.capitalAt(next) || kinds.longestAt(text, next, limit) != null;
    }
    return Character.isDigit(word.charAt(0))
        || stops.standAt(text, at, limit)
        || kinds.longestAt(text, at, limit) != null;
  }
}
