package vn.giaoviec.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Lexicon;

/** The nouns that groups are made of, and the words that only hold them together. */
final class GroupNouns {
  private final Table nouns = new Table();
  private final Table determiners = new Table();
  private final Table fillers = new Table();
  private final Map<String, Meaning> members = new HashMap<>();

  GroupNouns() {
    for (Lexicon.Row row : Lexicon.read("group-nouns")) {
      if (row.get(0).indexOf(',') < 0) {
        nouns.add(Word.of(row.get(0)));
      }
    }
    Lexicon.read("determiners").forEach(row -> determiners.add(Word.of(row.get(0))));
    Lexicon.read("group-fillers").forEach(row -> fillers.add(Word.of(row.get(0))));
    for (Lexicon.Row row : Lexicon.read("group-members")) {
      members.put(Word.slug(row.get(0)), new Meaning(Level.of(row.get(1)), row.get(2)));
    }
  }

  /**
   * What a noun stands for.
   *
   * @param level the one level that has such units, if there is one
   * @param units see the head of the table
   */
  record Meaning(Optional<Level> level, String units) {}

  @Nullable Meaning meaning(String noun) {
    return members.get(noun);
  }

  /** How many words at {@code at} are a noun; 0 if none. */
  int noun(List<Word> words, int at) {
    return nouns.longest(words, at);
  }

  int determiner(List<Word> words, int at) {
    return determiners.longest(words, at);
  }

  /** By its marks: "tại" and "có" are fillers, "vận tải" and "cơ sở" hold none. */
  int filler(List<Word> words, int at) {
    int count = fillers.longest(words, at);
    return count > 0 && fillers.has(words.subList(at, at + count)) ? count : 0;
  }

  /** Phrases, found by their first word. */
  private static final class Table {
    private final Map<String, List<List<Word>>> byFirst = new HashMap<>();

    void add(List<Word> phrase) {
      List<List<Word>> same =
          byFirst.computeIfAbsent(phrase.getFirst().folded(), first -> new ArrayList<>(4));
      same.add(phrase);
      same.sort(Comparator.comparingInt(known -> -known.size()));
    }

    int longest(List<Word> words, int at) {
      if (at >= words.size()) {
        return 0;
      }
      for (List<Word> phrase : byFirst.getOrDefault(words.get(at).folded(), List.of())) {
        if (standsAt(phrase, words, at)) {
          return phrase.size();
        }
      }
      return 0;
    }

    private static boolean standsAt(List<Word> phrase, List<Word> words, int at) {
      if (at + phrase.size() > words.size()) {
        return false;
      }
      for (int i = 1; i < phrase.size(); i++) {
        Word word = words.get(at + i);
        if (word.listed() || !word.folded().equals(phrase.get(i).folded())) {
          return false;
        }
      }
      return true;
    }

    boolean has(List<Word> words) {
      return byFirst.getOrDefault(words.getFirst().folded(), List.of()).stream()
          .anyMatch(
              phrase ->
                  phrase.size() == words.size()
                      && phrase.getFirst().toned().equals(words.getFirst().toned()));
    }
  }
}
