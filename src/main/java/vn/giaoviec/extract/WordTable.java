package vn.giaoviec.extract;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Vietnamese;

/**
 * A word list that finds its longest phrase at a place of the text.
 *
 * <p>Phrases of several syllables are told apart well enough without marks, so they are found in
 * damaged scans too. A single syllable ({@code giao}, {@code ban}) must carry its own tone.
 */
final class WordTable {
  private final Phrases<Entry> phrases;

  private WordTable(Phrases<Entry> phrases) {
    this.phrases = phrases;
  }

  /** The first two columns of a lexicon. */
  static WordTable read(String lexicon) {
    Map<String, Entry> entries = new TreeMap<>();
    for (Lexicon.Row row : Lexicon.read(lexicon)) {
      String phrase = row.get(0);
      boolean exact = phrase.indexOf(' ') < 0;
      entries.put(row.folded(0), new Entry(Vietnamese.toneKey(phrase), row.get(1), exact, !hasCapital(phrase, 0, phrase.length())));
    }
    return new WordTable(Phrases.of(entries));
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

  private static boolean hasCapital(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isUpperCase);
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
    Phrases.Match<Entry> match = phrases.longestAt(text, at, limit);
    if (match == null) {
      return null;
    }
    Entry entry = match.value();
    int capital = entry.lower() && !text.capitalAt(at) ? capitalIn(text, at, match.end()) : -1;
    if (capital >= 0) {
      // "Cổ phần Công nghệ" holds no "phân công"; a shorter phrase may still stand before.
      return at(text, at, capital);
    }
    if (entry.exact()
        && !Vietnamese.toneKey(text.text().substring(at, match.end())).equals(entry.key())) {
      return null;
    }
    return new Hit(entry.key(), entry.meaning(), match.end());
  }

  boolean has(FoldedText text, int at, int limit) {
    return at(text, at, limit) != null;
  }
}
