package vn.giaoviec.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/** The nouns that groups are made of, and the words that only hold them together. */
final class GroupNouns {
  private static final int LONGEST = 6;

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> determiners = new HashSet<>();
  private final Set<String> fillers = new HashSet<>();
  private final Map<String, Meaning> members = new HashMap<>();

  GroupNouns() {
    Lexicon.read("group-nouns").stream()
        .filter(row -> row.get(0).indexOf(',') < 0)
        .forEach(row -> nouns.add(Word.slug(row.get(0))));
    Lexicon.read("determiners").forEach(row -> determiners.add(Word.slug(row.get(0))));
    Lexicon.read("group-fillers").forEach(row -> fillers.add(Vietnamese.toneKey(row.get(0))));
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
    return longest(nouns, words, at, Word::slug);
  }

  int determiner(List<Word> words, int at) {
    return longest(determiners, words, at, Word::slug);
  }

  /** By its marks: "tại" and "có" are fillers, "vận tải" and "cơ sở" hold none. */
  int filler(List<Word> words, int at) {
    return longest(fillers, words, at, GroupNouns::toned);
  }

  private static String toned(List<Word> words) {
    return words.stream().map(Word::toned).collect(Collectors.joining(" "));
  }

  private static int longest(
      Set<String> phrases, List<Word> words, int at, Function<List<Word>, String> key) {
    int most = Math.min(LONGEST, words.size() - at);
    for (int i = 1; i < most; i++) {
      if (words.get(at + i).listed()) {
        most = i;
      }
    }
    for (int count = most; count > 0; count--) {
      if (phrases.contains(key.apply(words.subList(at, at + count)))) {
        return count;
      }
    }
    return 0;
  }
}
