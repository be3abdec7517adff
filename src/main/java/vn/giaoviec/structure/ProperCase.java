package vn.giaoviec.structure;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Vietnamese;

/**
 * Turns a name printed in capitals into normal case.
 *
 * <p>The document itself knows best: where the same words stand in it in normal case they are taken
 * from there, with the tones that a scanner lost in the capitals. Else the words are cased by what
 * they are: head, field, level, place.
 */
final class ProperCase {
  private static final Set<String> SMALL = Set.of("va", "cua", "cac", "ve", "theo", "thuoc");
  private static final int SEARCHED = 200_000;
  private static final int MOST_HITS = 40;

  private final Organisations organisations;

  ProperCase(Organisations organisations) {
    this.organisations = organisations;
  }

  String name(String printed, FoldedText document) {
    String name = Shape.oneLine(printed);
    if (!Shape.caps(name)) {
      return name;
    }
    String spelled = bySpelling(FoldedText.of(name), document);
    String found = inDocument(Vietnamese.fold(spelled), document);
    return Shape.startsUpper(found) ? found : spelled;
  }

  private String bySpelling(FoldedText name, FoldedText document) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    boolean opens = true;
    while (at < name.length()) {
      if (!name.wordStartsAt(at)) {
        out.append(name.text().charAt(at++));
        continue;
      }
      Phrases.Match<String> level = organisations.level(name, at);
      if (level != null) {
        int end = placeEnd(name, level.end());
        out.append(level.value()).append(place(name, level.end(), end, document));
        at = end;
        opens = true;
        continue;
      }
      Phrases.Match<String> known = known(name, at, opens);
      if (known != null) {
        out.append(known.value());
        at = known.end();
        opens = true;
        continue;
      }
      int end = name.wordEnd(at);
      String word = name.text().substring(at, end);
      boolean number = word.chars().anyMatch(Character::isDigit) || end < name.length()
          && name.text().charAt(end) == '/';
      if (number) {
        end = codeEnd(name, at);
        out.append(name.text(), at, end);
      } else {
        boolean small = SMALL.contains(Vietnamese.fold(word)) || !opens;
        out.append(small ? word.toLowerCase(Locale.ROOT) : capital(word));
      }
      opens = false;
      at = end;
    }
    return out.isEmpty() ? "" : Character.toUpperCase(out.charAt(0)) + out.substring(1);
  }

  /** A head or a field of work; a field only where a new part of the name begins. */
  private Phrases.@Nullable Match<String> known(FoldedText name, int at, boolean opens) {
    Phrases.Match<String> field = organisations.field(name, at);
    Phrases.Match<String> head = opens ? organisations.head(name, at) : null;
    if (field == null || head != null && head.end() > field.end()) {
      return head;
    }
    return field;
  }

  /** The words of a place name run to the next level, head or mark. */
  private int placeEnd(FoldedText name, int from) {
    int at = from;
    while (at < name.length()) {
      char c = name.text().charAt(at);
      boolean mark = c != ' ' && c != '-' && c != '\'' && !Character.isLetterOrDigit(c);
      if (mark || name.wordStartsAt(at) && organisations.level(name, at) != null) {
        break;
      }
      at++;
    }
    while (at > from && name.text().charAt(at - 1) <= ' ') {
      at--;
    }
    return at;
  }

  private static String place(FoldedText name, int from, int end, FoldedText document) {
    String folded = name.folded().substring(from, end).strip();
    String known = folded.isEmpty() ? "" : inDocument(folded, document);
    if (Shape.startsUpper(known)) {
      return " " + known;
    }
    StringBuilder out = new StringBuilder();
    for (int at = from; at < end; at++) {
      char c = name.text().charAt(at);
      out.append(name.wordStartsAt(at) ? c : Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static int codeEnd(FoldedText name, int from) {
    int at = from;
    while (at < name.length() && name.text().charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  /** The same words as the document writes them in normal case; empty if it does not. */
  private static String inDocument(String folded, FoldedText document) {
    int at = document.folded().indexOf(folded);
    for (int hits = 0; at >= 0 && at < SEARCHED && hits < MOST_HITS; hits++) {
      int end = at + folded.length();
      String shown = document.text().substring(at, end);
      boolean line = shown.indexOf('\n') >= 0 || shown.indexOf('\t') >= 0;
      if (document.wordStartsAt(at)
          && document.wordEndsAt(end)
          && !line
          && Shape.startsUpper(shown)
          && Character.isLowerCase(shown.charAt(1))
          && !Shape.caps(shown)) {
        return shown;
      }
      at = document.folded().indexOf(folded, at + 1);
    }
    return "";
  }

  private static String capital(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
