package vn.giaoviec.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/** Finds the words that name a level: "huyện", "thành phố", "xã" but not "xã hội". */
final class LevelWords {
  /** Of these no other word remains when a scanner has lost the marks. */
  private static final Set<String> PLAIN =
      Set.of("tinh", "huyen", "thanh pho", "thi xa", "thi tran", "dac khu");

  /** A line of the table, read once. */
  private record Kind(Level level, Validity validity) {
    static Kind of(Lexicon.Row row) {
      return new Kind(Level.of(row.get(2)).orElseThrow(), Validity.of(row.get(3), row.get(4)));
    }
  }

  private final Map<String, Kind> toned = new HashMap<>();
  private final Map<String, Kind> folded = new HashMap<>();
  private final Set<String> openings = new HashSet<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  LevelWords() {
    for (Lexicon.Row row : Lexicon.read("locality-levels")) {
      Kind kind = Kind.of(row);
      toned.put(Vietnamese.toneKey(row.get(0)), kind);
      kinds.put(Word.slug(row.get(0)), kind);
      openings.add(Word.of(row.get(0)).getFirst().folded());
      if (PLAIN.contains(row.folded(0))) {
        folded.put(row.folded(0), kind);
      }
    }
  }

  /**
   * A level word at a place of a name.
   *
   * @param kind without marks, in one word
   * @param words how many words it has
   */
  record Hit(Level level, String kind, int words) {}

  /** The level word at {@code at}; null if none stands there. */
  @Nullable Hit at(List<Word> words, int at) {
    if (at >= words.size() || !openings.contains(words.get(at).folded())) {
      return null;
    }
    for (int count = Math.min(2, words.size() - at); count > 0; count--) {
      Word last = words.get(at + count - 1);
      if (count == 2 && last.listed()) {
        continue;
      }
      String lower = count == 2 ? words.get(at).toned() + " " + last.toned() : last.toned();
      String plain = count == 2 ? words.get(at).folded() + " " + last.folded() : last.folded();
      Kind kind = toned.get(lower);
      if (kind == null && (count == 2 || endsOrIsNamed(words, at + 1))) {
        kind = folded.get(plain);
      }
      if (kind != null && !isOtherWord(words, at, count)) {
        return new Hit(kind.level(), plain.replace(' ', '-'), count);
      }
    }
    return null;
  }

  /** The level word that opens words typed without marks; null if none does. */
  @Nullable Hit folded(List<Word> words) {
    for (int count = Math.min(2, words.size()); count > 0; count--) {
      String kind = Word.slug(words.subList(0, count));
      Optional<Level> level = levelOf(kind);
      if (level.isPresent()) {
        return new Hit(level.get(), kind, count);
      }
    }
    return null;
  }

  private static boolean endsOrIsNamed(List<Word> words, int next) {
    return next >= words.size() || words.get(next).proper() || words.get(next).listed();
  }

  /** "Xã hội", "hợp tác xã", "thông tấn xã", "huyện ủy", "huyện đội". */
  private static boolean isOtherWord(List<Word> words, int at, int count) {
    String before = at == 0 ? "" : words.get(at - 1).folded();
    Word next = at + count < words.size() ? words.get(at + count) : null;
    if (count == 1 && (before.equals("tac") || before.equals("tan") || before.equals("binh"))) {
      // "Thương binh và Xã hội" loses its "và".
      boolean society = next != null && next.folded().equals("hoi");
      return !before.equals("binh") || society;
    }
    if (next == null || next.listed()) {
      return false;
    }
    return switch (next.folded()) {
      case "hoi" -> !next.proper() || words.get(at).proper();
      case "uy", "doan", "doi" -> !next.proper();
      default -> false;
    };
  }

  /** When places of a kind exist; always, if it is no kind of place. */
  Validity validity(String kind) {
    Kind known = kinds.get(single(kind));
    return known == null ? Validity.ALWAYS : known.validity();
  }

  /** The level of a kind of place: "xa", or "cap-xa" for all kinds of its level. */
  Optional<Level> levelOf(String kind) {
    Kind known = kinds.get(single(kind));
    return known == null ? Optional.empty() : Optional.of(known.level());
  }

  private static String single(String kind) {
    return kind.startsWith("cap-") ? kind.substring(4) : kind;
  }
}
