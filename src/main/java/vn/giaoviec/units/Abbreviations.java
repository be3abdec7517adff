package vn.giaoviec.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Lexicon;

/** Writes out what names have short: "UBND", "P. LĐ-TBXH", "SNV". */
final class Abbreviations {
  private static final int LONGEST = 3;

  /** Heads that the code of a field follows, and the letter that stands for them before it. */
  private static final Map<String, List<Word>> HEADS =
      heads("so", "Sở", "bo", "Bộ", "phong", "Phòng");

  private static Map<String, List<Word>> heads(String... heads) {
    Map<String, List<Word>> known = new HashMap<>();
    for (int i = 0; i < heads.length; i += 2) {
      List<Word> head = Word.of(heads[i + 1]);
      known.put(heads[i], head);
      known.put(heads[i].substring(0, 1), head);
    }
    return Map.copyOf(known);
  }

  private final Map<String, List<Word>> phrases = new HashMap<>();

  /** The first words of phrases: most words are none, and need no more looking up. */
  private final Set<String> openings = new HashSet<>();

  private final Map<String, List<Word>> fields = new HashMap<>();

  Abbreviations() {
    for (Lexicon.Row row : Lexicon.read("unit-abbreviations")) {
      add(row);
    }
    for (Lexicon.Row row : Lexicon.read("agency-heads")) {
      if (!row.get(1).isEmpty()) {
        add(row);
      }
    }
    for (Lexicon.Row row : Lexicon.read("field-codes")) {
      fields.put(row.folded(0), Word.of(row.get(1)));
    }
  }

  private void add(Lexicon.Row row) {
    List<Word> words = Word.of(row.get(0));
    phrases.put(Word.slug(words), Word.of(row.get(1)));
    openings.add(words.getFirst().folded());
  }

  /** The words with every abbreviation that is known written out. */
  List<Word> writtenOut(List<Word> words) {
    List<Word> fielded = withField(words);
    List<Word> out = new ArrayList<>(fielded.size() + 8);
    int at = 0;
    while (at < fielded.size()) {
      int taken = 0;
      for (int count = longest(fielded, at); count > 0 && taken == 0; count--) {
        List<Word> meant = phrases.get(Word.slug(fielded.subList(at, at + count)));
        if (meant != null && !standsAt(meant, fielded, at)) {
          add(meant, fielded.get(at), out);
          taken = count;
        }
      }
      if (taken == 0) {
        out.add(fielded.get(at));
      }
      at += Math.max(1, taken);
    }
    return out;
  }

  private int longest(List<Word> words, int at) {
    return openings.contains(words.get(at).folded()) ? Math.min(LONGEST, words.size() - at) : 0;
  }

  /** "Ủy ban nhân" is short for "Ủy ban nhân dân" only where "dân" does not follow. */
  private static boolean standsAt(List<Word> meant, List<Word> words, int at) {
    if (at + meant.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < meant.size(); i++) {
      if (!meant.get(i).folded().equals(words.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Word> meant, Word inPlaceOf, List<Word> out) {
    for (int i = 0; i < meant.size(); i++) {
      out.add(i == 0 ? meant.get(i).after(inPlaceOf) : meant.get(i));
    }
  }

  /** "Sở TN&MT", "P.NV", "SNV": the head, and behind it the field by its code. */
  private List<Word> withField(List<Word> words) {
    if (words.isEmpty()) {
      return words;
    }
    Word first = words.getFirst();
    List<Word> head = HEADS.get(first.folded());
    if (head == null) {
      return glued(words);
    }
    StringBuilder code = new StringBuilder();
    List<Word> field = null;
    int end = 1;
    for (int i = 1; i < words.size() && i <= 5 && words.get(i).capitals(); i++) {
      code.append(words.get(i).folded());
      List<Word> known = fields.get(code.toString());
      if (known != null) {
        field = known;
        end = i + 1;
      }
    }
    boolean letter = first.folded().length() == 1;
    return field == null && letter && (words.size() == 1 || !first.folded().equals("p"))
        ? words
        : fielded(head, field, words, end);
  }

  private List<Word> glued(List<Word> words) {
    Word first = words.getFirst();
    List<Word> field =
        first.capitals() && first.folded().length() > 2
            ? fields.get(first.folded().substring(1))
            : null;
    List<Word> head = field == null ? null : HEADS.get(first.folded().substring(0, 1));
    return head == null || phrases.containsKey(first.folded())
        ? words
        : fielded(head, field, words, 1);
  }

  private static List<Word> fielded(
      List<Word> head, @Nullable List<Word> field, List<Word> words, int end) {
    List<Word> out = new ArrayList<>(words.size() + 8);
    out.addAll(head);
    if (field != null) {
      out.addAll(field);
    }
    out.addAll(words.subList(end, words.size()));
    return out;
  }
}
