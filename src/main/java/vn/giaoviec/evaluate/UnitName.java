package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoviec.text.Lexicon;

/** Names of units in the form in which they are compared. */
final class UnitName {
  /** The share of words that two names of one unit have in common. */
  private static final double SAME = 0.8;

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern NO_WORD =
      Pattern.compile("(?!" + Plain.LETTER_OR_DIGIT + "|" + Plain.BLANK + ").");
  private static final Pattern BLANKS = Pattern.compile(Plain.BLANK + "+");
  private static final String WORD_STARTS = "(?<!" + Plain.LETTER_OR_DIGIT + ")";
  private static final String WORD_ENDS = "(?!" + Plain.LETTER_OR_DIGIT + ")";

  private final List<UnaryOperator<String>> spellings = new ArrayList<>();
  private final Map<String, String> kept = new HashMap<>();
  private final Pattern title;
  private final Pattern twice;
  private final Pattern area;
  private final Pattern level;

  UnitName() {
    Lexicon.read("evaluation-spellings").stream()
        .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get(2))))
        .forEach(
            row -> spellings.add(spelling(Plain.folded(row.get(0)), Plain.folded(row.get(1)))));
    List<Lexicon.Row> parts = Lexicon.read("evaluation-unit-parts");
    for (Lexicon.Row row : parts) {
      String unit = Plain.folded(row.get(2));
      kept.put(Plain.folded(row.get(0)), unit.isEmpty() ? "" : unit + " ");
    }
    title =
        Pattern.compile(
            "^(?:(?:%s) )?(%s)%s *"
                .formatted(anyOf(parts, "person"), anyOf(parts, "title"), WORD_ENDS));
    twice = Pattern.compile("^(%s) \\1 ".formatted(anyOf(parts, "head")));
    area = Pattern.compile(WORD_STARTS + "(?:%s) .*$".formatted(anyOf(parts, "area")));
    level =
        Pattern.compile("(?<=%s) (?:%s)$".formatted(Plain.LETTER_OR_DIGIT, anyOf(parts, "level")));
  }

  /** Whether both mean one unit. */
  boolean same(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.equals(b) || Bag.of(words(a)).overlap(Bag.of(words(b))) >= SAME;
  }

  /** Whether a unit of the program is the one of the gold in any of its spellings. */
  boolean same(Gold.Value gold, String found) {
    return gold.spellings().stream().anyMatch(spelling -> same(spelling, found));
  }

  /** Abbreviations written out; without title, signs, area and the level at the end. */
  private String plain(String name) {
    String unit = Plain.folded(name);
    for (UnaryOperator<String> spelling : spellings) {
      unit = spelling.apply(unit);
    }
    unit = Plain.strip(BLANKS.matcher(NO_WORD.matcher(unit).replaceAll(" ")).replaceAll(" "));
    Matcher head = title.matcher(unit);
    if (head.find()) {
      unit = Plain.strip(kept.getOrDefault(head.group(1), "") + unit.substring(head.end()));
    }
    unit = twice.matcher(unit).replaceFirst("$1 ");
    unit = Plain.strip(area.matcher(unit).replaceFirst(""));
    String shorter = level.matcher(unit).replaceFirst("");
    return shorter.isEmpty() ? unit : shorter;
  }

  private static List<String> words(String plain) {
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /** Letters are a word of their own; signs stand between words; the rest is replaced anywhere. */
  private static UnaryOperator<String> spelling(String written, String meant) {
    if (LETTERS.matcher(written).matches()) {
      Pattern word = Pattern.compile(WORD_STARTS + Pattern.quote(written) + WORD_ENDS);
      return text -> word.matcher(text).replaceAll(Matcher.quoteReplacement(meant));
    }
    boolean signs = written.chars().noneMatch(Character::isLetterOrDigit);
    String replacement = signs ? " " + meant + " " : meant;
    return text -> text.replace(written, replacement);
  }

  /** The longest first, as a title may begin another. */
  private static String anyOf(List<Lexicon.Row> parts, String role) {
    return parts.stream()
        .filter(row -> row.get(1).equals(role))
        .map(row -> Plain.folded(row.get(0)))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
