package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Vietnamese;
import vn.giaoviec.text.WordStarts;

/**
 * A word list that finds its longest phrase at a place of the text.
 *
 * <p>Phrases of several syllables are told apart well enough without marks, so they are found in
 * damaged scans too. A single syllable ({@code giao}, {@code ban}), and a phrase marked "exact" in
 * the third column ({@code cùng cấp} against {@code cung cấp}), must carry its own tones.
 */
final class WordTable {
  /** Units of text that show well enough what has become of its marks. */
  private static final int SAMPLE = 20_000;

  /** So many phrases tell whether a scanner lost marks. */
  private static final int ENOUGH = 200;

  /** So many phrases without one foreign mark were read by no scanner. */
  private static final int CLEAN = 120;

  private final Phrases<Entry[]> phrases;

  /** The first words of the phrases, folded. */
  private final Set<String> firstWords;

  /** How phrases of several syllables begin. */
  private final WordStarts severals;

  private WordTable(Map<String, Entry[]> meanings) {
    phrases = Phrases.of(meanings);
    firstWords =
        meanings.keySet().stream()
            .map(WordTable::firstWord)
            .collect(Collectors.toUnmodifiableSet());
    severals = WordStarts.of(meanings.keySet().stream().filter(p -> p.indexOf(' ') > 0).toList());
  }

  /** The first two columns of a lexicon. */
  static WordTable read(String lexicon) {
    return of(Lexicon.read(lexicon), 0, row -> row.get(1));
  }

  /** The names in one column of a lexicon, which mean nothing but that they are known. */
  static WordTable names(String lexicon, int column) {
    return of(Lexicon.read(lexicon), column, row -> "");
  }

  private static WordTable of(
      List<Lexicon.Row> rows, int column, Function<Lexicon.Row, String> meaning) {
    Map<String, List<Entry>> entries = new TreeMap<>();
    for (Lexicon.Row row : rows) {
      String phrase = row.get(column);
      boolean exact = phrase.indexOf(' ') < 0 || column == 0 && row.get(2).equals("exact");
      boolean lower = phrase.equals(phrase.toLowerCase(Locale.ROOT));
      entries
          .computeIfAbsent(row.folded(column), key -> new ArrayList<>())
          .add(new Entry(Vietnamese.toneKey(phrase), meaning.apply(row), exact, lower));
    }
    Map<String, Entry[]> meanings = new HashMap<>();
    entries.forEach((phrase, all) -> meanings.put(phrase, all.toArray(Entry[]::new)));
    return new WordTable(meanings);
  }

  /** The letters and digits that a folded phrase begins with. */
  static String firstWord(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
      end++;
    }
    return phrase.substring(0, end);
  }

  Set<String> firstWords() {
    return firstWords;
  }

  private record Entry(String key, String meaning, boolean exact, boolean lower) {}

  private static int capitalIn(FoldedText text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.capitalAt(at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * A phrase at a place.
   *
   * @param phrase in lower case with its tones
   * @param end one past it
   */
  record Hit(String phrase, String meaning, int end) {}

  /** The longest phrase that begins at {@code at}, or null. */
  @Nullable Hit at(FoldedText text, int at, int limit) {
    Phrases.Match<Entry[]> match = phrases.longestAt(text, at, limit);
    return match == null ? null : meant(match, text, at);
  }

  private @Nullable Hit meant(Phrases.Match<Entry[]> match, FoldedText text, int at) {
    boolean lower = match.value()[0].lower() && !text.capitalAt(at);
    int capital = lower ? capitalIn(text, at, match.end()) : -1;
    if (capital >= 0) {
      // "Cổ phần Công nghệ" holds no "phân công"; a shorter phrase may still stand before.
      return at(text, at, capital);
    }
    for (Entry entry : match.value()) {
      boolean exact = entry.exact() || text.tones() == FoldedText.Tones.KEPT;
      if (!exact || isWritten(entry.key(), text, at, match.end())) {
        return new Hit(entry.key(), entry.meaning(), match.end());
      }
    }
    return null;
  }

  /** Whether {@code key} stands there with its own tones; mostly letter for letter. */
  private static boolean isWritten(String key, FoldedText text, int from, int to) {
    if (key.length() == to - from) {
      int other = otherLetter(key, text.text(), from);
      if (other < 0 || !mayBeSpeltSo(text.folded(), from + other, from, to)) {
        return other < 0;
      }
    }
    return key.equals(keyOf(text, from, to));
  }

  /** Where the text at {@code from} first differs from {@code key}; -1 if it does not. */
  private static int otherLetter(String key, String text, int from) {
    for (int i = 0; i < key.length(); i++) {
      char written = text.charAt(from + i);
      if (written != key.charAt(i) && Character.toLowerCase(written) != key.charAt(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a sign other than the key's may be another spelling: a tone on the other vowel of "oa",
   * "oe" or "uy", or a blank of another kind. On any other letter it is another word.
   */
  private static boolean mayBeSpeltSo(String folded, int at, int from, int to) {
    char before = at > from ? folded.charAt(at - 1) : ' ';
    char behind = at + 1 < to ? folded.charAt(at + 1) : ' ';
    char c = folded.charAt(at);
    return switch (c) {
      case 'o' -> behind == 'a' || behind == 'e';
      case 'u' -> behind == 'y';
      case 'a', 'e' -> before == 'o';
      case 'y' -> before == 'u';
      default -> c < 'a' || c > 'z';
    };
  }

  private static String keyOf(FoldedText text, int from, int to) {
    String written = text.text().substring(from, to);
    boolean plain = written.indexOf('\n') < 0 && written.indexOf("  ") < 0;
    return Vietnamese.toneKey(plain ? written : Vietnamese.oneLine(written));
  }

  /**
   * How many phrases at the front of {@code text} stand there with other marks than their own, in
   * percent.
   */
  int foreignTones(FoldedText text) {
    FoldedText lenient = text.with(FoldedText.Tones.LOST);
    int end = Math.min(text.length(), SAMPLE);
    int seen = 0;
    int foreign = 0;
    int at = severals.next(text, 0, end);
    while (at < end && seen < (foreign == 0 ? CLEAN : ENOUGH)) {
      Hit hit = severalAt(lenient, at, text.length());
      if (hit != null) {
        seen++;
        foreign += isWritten(hit.phrase(), text, at, hit.end()) ? 0 : 1;
      }
      at = severals.next(text, hit == null ? at + 1 : hit.end(), end);
    }
    return seen == 0 ? 0 : foreign * 100 / seen;
  }

  /** As {@link #at}, of phrases of several syllables alone; the others need not be compared. */
  private @Nullable Hit severalAt(FoldedText text, int at, int limit) {
    Phrases.Match<Entry[]> match = phrases.longestAt(text, at, limit);
    boolean several = match != null && match.value()[0].key().indexOf(' ') > 0;
    return match != null && several ? meant(match, text, at) : null;
  }

  boolean has(FoldedText text, int at, int limit) {
    return at(text, at, limit) != null;
  }
}
