package vn.giaoviec.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Reads the point, clause and article that stand before a citation: "khoản 4 Điều 14 và Điều 27".
 */
final class Pinpoints {
  private static final int REACH = 140;
  private static final String JOIN = " {0,3}(?:,|;|-| va | hoac | den |) {0,3}";
  private static final String UNIT =
      "(?:(?:cac {1,3})?(?:diem|khoan|dieu|muc|chuong|phan|tiet|phu luc) {1,3}"
          + "(?:so {1,3})?(?:\\d{1,4}[a-z]?|[a-z]\\d?|[ivx]{1,6}))";

  /** The levels one after the other, each perhaps a list, until the citation begins. */
  private static final Cue PLACE =
      Cue.of(
          "("
              + UNIT
              + "(?:"
              + JOIN
              + "(?:"
              + UNIT
              + "|\\d{1,4}[a-z]?(?![a-z\\d/])|[a-z](?![a-z\\d]))){0,12}+) {0,3},?"
              + " {0,3}(?:cu\\S {1,3})?(?:cac {1,3})?");

  /** "mẫu số 04 ban hành kèm theo Thông tư số …": a form or an annex of it. */
  private static final Cue FORM =
      Cue.of(
          "((?:bieu mau|mau|bieu|phu luc) {1,3}(?:so {1,3})?(?:\\d{1,3}[a-z]?|[ivx]{1,6}|[a-z]))"
              + " {1,3}(?:duoc )?(?:ban hanh )?(?:dinh )?kem theo {1,3}(?:cac )?");

  /** "Quyết định số …, Điều 4": nothing may follow that the place could belong to instead. */
  private static final Cue BEHIND =
      Cue.of(
          "[ ,(]{1,4}(?:tai )?((?:(?:diem|khoan) [a-z\\d]{1,3}[, ]{1,2}){0,2}dieu \\d{1,3}[a-z]?)"
              + "(?= {0,2}(?:[.;)]|$))");

  private Pinpoints() {}

  /** The place named directly behind {@code end}; null if none is. */
  static @Nullable Span behind(FoldedText text, int end, int limit) {
    Matcher place = BEHIND.at(text, end, limit);
    return place == null || Scan.parts(text, end, place.end())
        ? null
        : new Span(place.start(1), place.end(1));
  }

  /** The place named directly before {@code start}; null if none is. */
  static @Nullable Span before(FoldedText text, int start, int floor) {
    int low = Math.max(floor, start - REACH);
    int end = Scan.back(text, start, low);
    if (Scan.endsWith(text, end, "kem theo") || Scan.endsWith(text, end, "cac")) {
      Span form = form(text, start, low);
      if (form != null) {
        return form;
      }
    }
    if (end == low || !mayEnd(text, end, low)) {
      return null;
    }
    for (int at = low; at < end; at++) {
      if (mayBegin(text.folded(), at) && text.wordStartsAt(at)) {
        Matcher place = PLACE.at(text, at, start);
        if (place != null && place.end() == start && !Scan.parts(text, at, start)) {
          return new Span(at, place.end(1)).strip(text.text());
        }
      }
    }
    return null;
  }

  /** Whether a unit of a document, or "các" before one, may be named at {@code at}. */
  private static boolean mayBegin(String folded, int at) {
    return switch (folded.charAt(at)) {
      case 'd' -> folded.startsWith("ie", at + 1);
      case 'k' -> folded.startsWith("hoan ", at + 1);
      case 'm' -> folded.startsWith("uc ", at + 1);
      case 'c' -> folded.startsWith("huong ", at + 1) || folded.startsWith("ac ", at + 1);
      case 'p' -> folded.startsWith("han ", at + 1) || folded.startsWith("hu luc ", at + 1);
      case 't' -> folded.startsWith("iet ", at + 1);
      default -> false;
    };
  }

  private static @Nullable Span form(FoldedText text, int start, int low) {
    for (int at = Math.max(low, start - 60); at < start; at++) {
      Matcher form = text.wordStartsAt(at) ? FORM.at(text, at, start) : null;
      if (form != null && form.end() == start && !Scan.parts(text, at, start)) {
        return new Span(at, form.end(1));
      }
    }
    return null;
  }

  /** A cheap look at the last sign: a number, a letter or two, "của", "các" or a comma. */
  private static boolean mayEnd(FoldedText text, int end, int low) {
    char last = text.folded().charAt(end - 1);
    int word = Scan.wordStart(text, end, low);
    return last == ','
        || last == '-'
        || Character.isDigit(last)
        || end - word < 3
        || end - word == 3 && mayBeLast(text.folded(), word)
        || text.folded().startsWith("viii", word);
  }

  /** Whether a word of three signs may close a place: "của", "các", "iii", "12a". */
  private static boolean mayBeLast(String folded, int word) {
    return folded.startsWith("cac", word)
        || folded.startsWith("cu", word)
        || "ivx".indexOf(folded.charAt(word)) >= 0
        || Character.isDigit(folded.charAt(word))
        || Character.isDigit(folded.charAt(word + 1));
  }
}
