package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.Clause.Comparison;
import vn.giaoviec.index.Clause.Field;
import vn.giaoviec.index.Clause.Filter;
import vn.giaoviec.text.Vietnamese;

/**
 * The language of questions.
 *
 * <pre>
 *   đất đai              both words, with or without marks
 *   "đất đai"            the phrase
 *   -rừng                not this; also before a phrase or a filter
 *   hòa*                 what begins so
 *   unit:"Phòng Nội vụ"  a filter; also lead, decree, number, issuer, kind, status, year
 *   due&lt;2023-12-31       compared: &lt; &lt;= &gt; &gt;= : of due and date
 * </pre>
 *
 * <p>Days are written 2023-12-31, 31/12/2023, 12/2023 or 2023. Filters have Vietnamese names too;
 * they stand in the lexicon {@code query-fields}.
 */
public final class QueryLanguage {
  private static final int SHORTEST_PREFIX = 2;

  private final String text;
  private final QueryWords names;
  private final List<Clause> clauses = new ArrayList<>();
  private int at;

  private QueryLanguage(String text, QueryWords names) {
    this.text = text;
    this.names = names;
  }

  /**
   * A question of {@code words} alone, which are checked.
   *
   * @throws QueryException where they cannot be understood
   */
  public static Question parse(String words) throws QueryException {
    QueryWords names = new QueryWords();
    FilterValues values = new FilterValues(names);
    for (Clause clause : clauses(words, names)) {
      if (clause instanceof Filter filter) {
        values.check(filter);
      }
    }
    return Question.of(words);
  }

  /** The parts of {@code words}. */
  static List<Clause> clauses(String words, QueryWords names) throws QueryException {
    return new QueryLanguage(Vietnamese.normalize(words), names).read();
  }

  private List<Clause> read() throws QueryException {
    StringBuilder loose = new StringBuilder();
    while (skipBlanks()) {
      int start = at;
      boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && begins(at + 1);
      if (excluded) {
        at++;
      }
      Clause clause = clause(start, excluded);
      if (clause instanceof Clause.Words(String word, boolean not) && !not) {
        loose.append(' ').append(word);
      } else {
        clauses.add(clause);
      }
    }
    if (!loose.isEmpty()) {
      clauses.addFirst(new Clause.Words(loose.toString().strip(), false));
    }
    return List.copyOf(clauses);
  }

  private boolean begins(int offset) {
    return Character.isLetterOrDigit(text.charAt(offset)) || text.charAt(offset) == '"';
  }

  private boolean skipBlanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length();
  }

  private Clause clause(int start, boolean excluded) throws QueryException {
    if (text.charAt(at) == '"') {
      return new Clause.Phrase(quoted(), excluded);
    }
    int name = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    Comparison comparison = at > name ? comparison() : null;
    if (comparison != null) {
      return filter(start, text.substring(name, at), comparison, excluded);
    }
    at = name;
    String word = word();
    if (word.endsWith("*")) {
      String stem = word.substring(0, word.length() - 1);
      if (stem.length() < SHORTEST_PREFIX || !stem.chars().allMatch(Character::isLetterOrDigit)) {
        throw new QueryException("query-prefix", start, word);
      }
      return new Clause.Prefix(stem, excluded);
    }
    return new Clause.Words(word, excluded);
  }

  /** The sign of comparison that stands here, if a value follows; it is not passed over yet. */
  private @Nullable Comparison comparison() {
    Comparison found = sign(text.substring(at, Math.min(text.length(), at + 2)));
    // "Thời gian: 8 giờ" is no filter: its value would follow at once.
    int value = at + signs(found);
    return found != null && value < text.length() && text.charAt(value) > ' ' ? found : null;
  }

  private static @Nullable Comparison sign(String two) {
    if (two.equals("<=")) {
      return Comparison.UP_TO;
    }
    if (two.equals(">=")) {
      return Comparison.FROM;
    }
    return switch (two.isEmpty() ? ' ' : two.charAt(0)) {
      case '<' -> Comparison.BEFORE;
      case '>' -> Comparison.AFTER;
      case ':', '=' -> Comparison.IS;
      default -> null;
    };
  }

  private static int signs(@Nullable Comparison comparison) {
    return comparison == Comparison.UP_TO || comparison == Comparison.FROM ? 2 : 1;
  }

  private Filter filter(int start, String name, Comparison comparison, boolean excluded)
      throws QueryException {
    Field field = names.field(name);
    if (field == null) {
      throw new QueryException("query-field", start, name, names.fields());
    }
    at += signs(comparison);
    String value = text.charAt(at) == '"' ? quoted() : word();
    return new Filter(field, comparison, value, excluded, start, text.substring(start, at));
  }

  private String word() {
    int start = at;
    while (at < text.length() && text.charAt(at) > ' ') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() throws QueryException {
    int end = text.indexOf('"', at + 1);
    if (end < 0) {
      throw new QueryException("query-quote", at, text.substring(at));
    }
    String inside = text.substring(at + 1, end).strip();
    at = end + 1;
    return inside;
  }
}
