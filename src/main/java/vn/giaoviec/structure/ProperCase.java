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
    String name = Vietnamese.oneLine(printed);
    if (!Shape.caps(name)) {
      return name;
    }
    return spelled(FoldedText.of(name), document);
  }

  private String spelled(FoldedText name, FoldedText document) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    boolean opens = true;
    while (at < name.length()) {
      if (!name.wordStartsAt(at)) {
        out.append(name.text().charAt(at++));
        continue;
      }
      Phrases.Match<String> level = organisations.level(name, at);
      Phrases.Match<String> known = level == null ? known(name, at, opens) : null;
      int end;
      if (level != null) {
        end = placeEnd(name, level.end());
        out.append(level.value()).append(place(name, level.end(), end, document));
      } else if (known != null) {
        end = known.end();
        out.append(known.value());
      } else {
        end = unknownEnd(name, at);
        out.append(unknown(name, at, end, opens, document));
      }
      opens = level != null || known != null;
      at = end;
    }
    return out.isEmpty() ? "" : Character.toUpperCase(out.charAt(0)) + out.substring(1);
  }

  /** Where words begin again that the lexicons know. */
  private int unknownEnd(FoldedText name, int from) {
    int at = name.wordEnd(from);
    int end = at;
    while (at < name.length()) {
      boolean word = name.wordStartsAt(at);
      if (word
          && (organisations.level(name, at) != null || organisations.field(name, at) != null)) {
        break;
      }
      at = word ? name.wordEnd(at) : at + 1;
      end = word ? at : end;
    }
    return end;
  }

  /** Words no lexicon knows, as the document writes them elsewhere, else the first one capital. */
  private static String unknown(
      FoldedText name, int from, int end, boolean opens, FoldedText document) {
    String found = inDocument(name.folded().substring(from, end), document);
    if (!found.isEmpty()) {
      return found;
    }
    StringBuilder out = new StringBuilder();
    boolean capital = opens;
    for (int at = from; at < end; at++) {
      if (!name.wordStartsAt(at)) {
        out.append(name.text().charAt(at));
        continue;
      }
      int wordEnd = Math.min(end, codeEnd(name, at));
      String word = name.text().substring(at, wordEnd);
      boolean code = word.chars().anyMatch(c -> Character.isDigit(c) || c == '/');
      boolean small = SMALL.contains(Vietnamese.fold(word)) || !capital;
      out.append(code ? word : small ? word.toLowerCase(Locale.ROOT) : capital(word));
      capital = capital && small && !code && SMALL.contains(Vietnamese.fold(word));
      at = wordEnd - 1;
    }
    return out.toString();
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
          && shown.chars().anyMatch(Character::isLowerCase)
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
