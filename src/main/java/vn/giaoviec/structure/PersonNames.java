package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/** Recognises the name of a signer by its surname, also where a seal ate the first letters. */
final class PersonNames {
  /**
   * A name.
   *
   * @param at where it, or the rank before it, begins in the piece
   */
  record Name(String value, int at, boolean repaired) {}

  private static final Pattern RANK =
      Pattern.compile(
          "^(?:(?:thieu|trung|thuong|dai)"
              + " (?:ta|uy|tuong)|(?:ts|ths|bs|pgs|gs|ks|cn|ls|bscki{1,2})\\.?)[ .]{1,2}");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}{0,6}");
  private static final Pattern CAPS = Pattern.compile("\\p{Lu}{1,7}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 5;

  private final Map<String, List<String>> byFold = new HashMap<>();
  private final Set<String> exact = new HashSet<>();

  PersonNames() {
    for (Lexicon.Row row : Lexicon.read("surnames")) {
      byFold.computeIfAbsent(row.folded(0), k -> new ArrayList<>()).add(row.get(0));
      exact.add(row.get(0));
    }
  }

  /** The name that {@code piece} is, apart from specks at both ends and a rank before it. */
  Optional<Name> whole(String piece) {
    int from = 0;
    int to = piece.length();
    while (from < to && !Character.isLetter(piece.charAt(from)) && piece.charAt(from) != '!') {
      from++;
    }
    while (to > from && !Character.isLetter(piece.charAt(to - 1))) {
      to--;
    }
    String core = piece.substring(from, to);
    if (!endsLikeName(core)) {
      return Optional.empty();
    }
    var rank = RANK.matcher(Vietnamese.fold(core));
    int skipped = rank.find() ? rank.end() : 0;
    int at = from;
    return read(core.substring(skipped)).map(n -> new Name(n.value(), at, n.repaired()));
  }

  /** Whether the last word has a capital, or what scanners take for one: it has in every name. */
  private static boolean endsLikeName(String core) {
    int start = core.length();
    while (start > 0 && !isBlank(core.charAt(start - 1))) {
      start--;
    }
    return start < core.length()
        && (core.charAt(start) == '!' || Character.isUpperCase(core.charAt(start)));
  }

  /** What {@link #BLANKS} parts words at. */
  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private Optional<Name> read(String core) {
    String[] words = BLANKS.split(core.strip());
    if (words.length < 2 || words.length > MOST_WORDS) {
      return Optional.empty();
    }
    if (allMatch(words, 0, CAPS) && exact.contains(capital(words[0])) && core.length() > 6) {
      return Optional.of(new Name(cased(words), 0, false));
    }
    if (allMatch(words, 0, WORD)) {
      if (exact.contains(words[0])) {
        return Optional.of(new Name(String.join(" ", words), 0, false));
      }
      List<String> meant = byFold.getOrDefault(Vietnamese.fold(words[0]), List.of());
      return words.length > 2 && meant.size() == 1
          ? Optional.of(repaired(meant.getFirst(), words))
          : Optional.empty();
    }
    return words.length < 3 ? Optional.empty() : restored(words);
  }

  /** A surname cut at its front, or an exclamation mark where a T stood. */
  private Optional<Name> restored(String[] words) {
    String[] given = words.clone();
    for (int i = 1; i < given.length; i++) {
      given[i] = given[i].startsWith("!") ? "T" + given[i].substring(1) : given[i];
    }
    if (exact.contains(capitalFirst(given[0])) && allMatch(given, 1, WORD)) {
      return Optional.of(repaired(capitalFirst(given[0]), given));
    }
    if (!allMatch(given, 1, WORD) || given[0].length() < 2 || !Shape.startsLower(given[0])) {
      return Optional.empty();
    }
    List<String> toned = exact.stream().filter(s -> endsWith(s, given[0])).toList();
    if (toned.isEmpty()) {
      String end = Vietnamese.fold(given[0]);
      toned = exact.stream().filter(s -> endsWith(Vietnamese.fold(s), end)).toList();
    }
    return toned.size() == 1 ? Optional.of(repaired(toned.getFirst(), given)) : Optional.empty();
  }

  private static String capitalFirst(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static boolean endsWith(String surname, String rest) {
    return surname.length() > rest.length() && surname.endsWith(rest);
  }

  private static Name repaired(String surname, String[] words) {
    String[] whole = words.clone();
    whole[0] = surname;
    return new Name(String.join(" ", whole), 0, true);
  }

  private static boolean allMatch(String[] words, int from, Pattern pattern) {
    for (int i = from; i < words.length; i++) {
      if (!pattern.matcher(words[i]).matches()) {
        return false;
      }
    }
    return true;
  }

  private static String cased(String[] words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(out.isEmpty() ? "" : " ").append(capital(word));
    }
    return out.toString();
  }

  private static String capital(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
