package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/** What is written short, and the words it stands for. */
final class Abbreviations {
  private static final String VOWELS = "aeiouy";

  /** By the short form, folded, without dashes and ampersands: long forms with their marks. */
  private final Map<String, List<List<String>>> longForms = new LinkedHashMap<>();

  /** By the words of the long form, folded and parted by blanks. */
  private final Map<String, List<String>> shortForms = new HashMap<>();

  /** By the first word, folded: what is known to begin so. */
  private final Map<String, List<InFull>> inFull = new HashMap<>();

  private final int longest;

  /**
   * A meaning of an abbreviation.
   *
   * @param term under which a text is filed where it begins
   */
  private record InFull(List<String> words, String term) {}

  Abbreviations() {
    read("abbreviations", 0);
    read("unit-abbreviations", 0);
    read("agency-heads", 0);
    read("field-codes", 0);
    int most = 0;
    for (List<List<String>> forms : longForms.values()) {
      for (List<String> form : forms) {
        most = Math.max(most, form.size());
      }
    }
    longest = most;
  }

  private void read(String table, int column) {
    for (Lexicon.Row row : Lexicon.read(table)) {
      String code = Vietnamese.plainWords(row.get(column)).replace(" ", "");
      List<String> words = words(row.get(column + 1));
      // Spellings of whole names that only differ in a letter or two are no abbreviations.
      if (words.size() > 1 && row.get(column).indexOf(' ') < 0) {
        add(code, words);
      }
    }
  }

  private void add(String code, List<String> words) {
    List<List<String>> forms = longForms.computeIfAbsent(code, c -> new ArrayList<>());
    if (!forms.contains(words)) {
      forms.add(words);
      String key = Vietnamese.fold(String.join(" ", words));
      shortForms.computeIfAbsent(key, k -> new ArrayList<>()).add(code);
      inFull
          .computeIfAbsent(Vietnamese.fold(words.getFirst()), first -> new ArrayList<>())
          .add(new InFull(words, inFull(code, words.size())));
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(Vietnamese.toneKey(word));
      }
    }
    return words;
  }

  /**
   * Whether {@code written} is used as an abbreviation: known, and in capitals if it could be a
   * syllable.
   *
   * @param code folded, without dashes and ampersands
   */
  boolean isShort(String written, String code) {
    if (!longForms.containsKey(code)) {
      return false;
    }
    boolean syllable = code.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    return !syllable || written.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether an abbreviation is written so, folded and without dashes and ampersands. */
  boolean isCode(String code) {
    return longForms.containsKey(code);
  }

  /** What {@code code} stands for: words with their marks, one list a meaning. */
  List<List<String>> longForms(String code) {
    return longForms.getOrDefault(code, List.of());
  }

  /** The term of {@code code} where it is written in full, in so many words. */
  static String inFull(String code, int words) {
    return Syllable.IN_FULL + code + words;
  }

  /** The terms of those abbreviations of which the words begin at {@code at}. */
  List<String> inFullAt(List<Syllable> places, int at) {
    Syllable first = places.get(at);
    if (!first.plain()) {
      return List.of();
    }
    List<String> terms = List.of();
    for (InFull known : inFull.getOrDefault(Vietnamese.fold(first.toned()), List.of())) {
      int end = at + known.words().size();
      if (end <= places.size() && agrees(places.subList(at, end), known.words())) {
        terms = terms.isEmpty() ? new ArrayList<>(2) : terms;
        if (!terms.contains(known.term())) {
          terms.add(known.term());
        }
      }
    }
    return terms;
  }

  /** Whether these places are {@code form}, perhaps without marks. */
  static boolean agrees(List<Syllable> places, List<String> form) {
    if (places.size() != form.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      String written = places.get(i).toned();
      String word = form.get(i);
      if (!places.get(i).plain()
          || !written.equals(word) && !written.equals(Vietnamese.fold(word))) {
        return false;
      }
    }
    return true;
  }

  /** How these folded words, parted by blanks, are written short. */
  List<String> shortForms(String words) {
    return shortForms.getOrDefault(words, List.of());
  }

  /** The number of words of the longest long form. */
  int longest() {
    return longest;
  }
}
