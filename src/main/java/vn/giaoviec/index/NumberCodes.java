package vn.giaoviec.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/** The codes in numbers of documents, and the kinds that stand before them in words. */
final class NumberCodes {
  /** Code of a kind by its name or code, both folded. */
  private final Map<String, String> kinds = new HashMap<>();

  private final Set<String> kindCodes = new HashSet<>();

  /** Every known code, folded, without ampersands. */
  private final Set<String> known = new HashSet<>();

  /** The usual form of a code that has another, by that other. */
  private final Map<String, String> aliases = new HashMap<>();

  NumberCodes() {
    for (Lexicon.Row row : Lexicon.read("number-codes")) {
      known.add(row.folded(0).replace("&", ""));
      if (row.get(1).equals("kind")) {
        kind(row.get(0), row.folded(2));
      }
    }
    for (Lexicon.Row row : Lexicon.read("number-codes-ambiguous")) {
      known.add(row.folded(0));
      kind(row.get(0), row.folded(1));
    }
    for (Lexicon.Row row : Lexicon.read("kinds")) {
      kind(row.get(0), row.folded(1));
    }
    for (Lexicon.Row row : Lexicon.read("number-code-aliases")) {
      aliases.put(lower(row.get(0)), lower(row.get(1)));
    }
  }

  private void kind(String code, String name) {
    String lower = lower(code);
    kindCodes.add(lower);
    known.add(Vietnamese.fold(lower));
    // Letters (CV) print no kind in their numbers, and laws are called by one letter there.
    if (lower.length() > 1 && !lower.equals("cv")) {
      kinds.putIfAbsent(name, lower);
      kinds.putIfAbsent(Vietnamese.fold(lower), lower);
    } else {
      kinds.putIfAbsent(name, "");
    }
  }

  /** The usual form of a code as written. */
  String canonical(String written) {
    String lower = lower(written).replace("&", "");
    String usual = aliases.get(lower);
    return usual == null ? lower : usual.replace("&", "");
  }

  /**
   * The code of the kind that these folded words name; empty for a kind that numbers do not show,
   * null for words that name none.
   */
  @Nullable String kindNamed(String words) {
    return kinds.get(words);
  }

  boolean isKind(String code) {
    return kindCodes.contains(code);
  }

  boolean isKnown(String folded) {
    return known.contains(folded.replace("&", ""));
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
