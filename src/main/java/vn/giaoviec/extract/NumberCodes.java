package vn.giaoviec.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/**
 * The codes that document numbers are built of, as far as they are known.
 *
 * <p>Every head of an agency chooses its codes (Decree 30/2020, Annex I), so the list is never
 * closed: it only tells the standard form of a known code and never rejects an unknown one.
 */
final class NumberCodes {
  private static final int LAST_LEGISLATURE = 20;
  private static final Pattern LEGISLATURE = Pattern.compile("(?:UBTV)?QH[0-9IL]{2,3}");

  private final Map<String, String> standard = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  NumberCodes() {
    for (Lexicon.Row row : Lexicon.read("number-codes")) {
      standard.put(Vietnamese.fold(row.get(0)), row.get(0));
      if (row.cells().get(1).equals("kind")) {
        kinds.put(row.get(0), row.cells().get(2));
      }
    }
    for (Lexicon.Row row : Lexicon.read("number-codes-ambiguous")) {
      kinds.put(row.get(0), row.cells().get(1));
    }
  }

  /** The kind of document that {@code code} stands for, e.g. Quyết định for QĐ. */
  Optional<String> kind(String code) {
    return Optional.ofNullable(kinds.get(code));
  }

  /** The standard form of a known code, whatever its case and marks; null if it is unknown. */
  @Nullable String standard(String code) {
    return standard.get(Vietnamese.fold(code));
  }

  /** The known code that {@code glued} begins with before a lower-case run; null if none does. */
  @Nullable String knownHead(String glued) {
    for (int end = Math.min(glued.length() - 1, 12); end >= 2; end--) {
      boolean lowerFollows = Character.isLowerCase(glued.charAt(end));
      String head = lowerFollows ? standard(glued.substring(0, end)) : null;
      if (head != null && !Character.isLowerCase(glued.charAt(0))) {
        return glued.substring(0, end);
      }
    }
    return null;
  }

  /** The kind that {@code code}, unknown as a whole, begins with before an agency: NĐCP, QĐUBND. */
  @Nullable String gluedKind(String code) {
    if (code.length() < 4 || standard(code) != null) {
      return null;
    }
    for (int end = 2; end <= Math.min(4, code.length() - 2); end++) {
      String kind = code.substring(0, end);
      String agency = code.substring(end);
      if (kinds.containsKey(kind)
          && agency.equals(standard(agency))
          && !kinds.containsKey(agency)) {
        return kind;
      }
    }
    return null;
  }

  /** What a scanner's misreading of {@code code} must have been; {@code code} itself if nothing. */
  String unscanned(String code) {
    // Few codes hold a Q, so most are done with here.
    boolean assembly = code.indexOf('Q') >= 0 || code.indexOf('q') >= 0;
    String upper = assembly ? code.toUpperCase(Locale.ROOT) : "";
    if (assembly && LEGISLATURE.matcher(upper).matches()) {
      int digits = upper.indexOf("QH") + 2;
      String term = upper.substring(digits).replaceAll("[IL]", "1");
      boolean doubled = Integer.parseInt(term) > LAST_LEGISLATURE;
      return upper.substring(0, digits) + (doubled ? term.substring(1) : term);
    }
    int stray = standard(code) == null && code.length() > 4 ? code.indexOf('I') : -1;
    String without = stray < 0 ? code : code.substring(0, stray) + code.substring(stray + 1);
    String known = stray < 0 ? null : standard(without);
    return known == null ? code : known;
  }
}
