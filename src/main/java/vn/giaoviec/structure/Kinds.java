package vn.giaoviec.structure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.giaoviec.model.DocumentKind;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/** The kinds of documents, by the name in the title and by the code in the number. */
final class Kinds {
  /** A title found at the start of a line. */
  record Title(DocumentKind kind, int end, boolean whole) {}

  private final Map<String, DocumentKind> byName = new HashMap<>();
  private final Map<String, DocumentKind> byCode = new HashMap<>();
  private final int longest;
  private final DocumentKind letter;

  Kinds() {
    for (Lexicon.Row row : Lexicon.read("kinds")) {
      DocumentKind kind = new DocumentKind(row.get(0), row.get(1));
      String family = row.get(2);
      if (!family.equals("party-code") && !family.equals("letter")) {
        byName.putIfAbsent(Shape.squeeze(Vietnamese.fold(kind.name())), kind);
      }
      // Thong tri and Thong tu share a code; the name decides where it is printed.
      byCode.merge(kind.code(), kind, (old, now) -> family.equals("legal") ? now : old);
    }
    letter = Objects.requireNonNull(byCode.get("CV"), "the lexicon names letters");
    longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  DocumentKind letter() {
    return letter;
  }

  /** The kind whose code this is, in any capitals; a Party office prints CV on letters too. */
  Optional<DocumentKind> byCode(String code) {
    DocumentKind exact = byCode.get(code);
    if (exact != null) {
      return Optional.of(exact);
    }
    return byCode.entrySet().stream()
        .filter(e -> e.getKey().length() > 2)
        .filter(e -> e.getKey().toUpperCase(Locale.ROOT).equals(code))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The title that a line opens with: letters may be spaced, marks lost, specks around it.
   *
   * @param shown the line, stripped
   */
  Optional<Title> titleAt(String shown) {
    StringBuilder squeezed = new StringBuilder();
    Title best = null;
    int from = firstWord(shown);
    for (int i = from; i < shown.length() && squeezed.length() <= longest; i++) {
      char c = shown.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        squeezed.append(Vietnamese.fold(c));
        boolean wordEnds = i + 1 >= shown.length() || !Character.isLetter(shown.charAt(i + 1));
        DocumentKind kind = wordEnds ? byName.get(squeezed.toString()) : null;
        if (kind != null) {
          best = new Title(kind, i + 1, Shape.letters(shown.substring(i + 1)) == 0);
        }
      } else if (c > ' ') {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where the first word begins: specks and one stray letter before it are skipped. */
  private static int firstWord(String shown) {
    int at = 0;
    while (at < shown.length() && at < 6 && !Character.isLetter(shown.charAt(at))) {
      at++;
    }
    boolean stray = at + 1 < shown.length() && shown.charAt(at + 1) == ' ' && at > 0;
    return stray ? at + 2 : at;
  }
}
