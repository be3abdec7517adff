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

  private Pinpoints() {}

  /** The place named directly before {@code start}; null if none is. */
  static @Nullable Span before(FoldedText text, int start, int floor) {
    int low = Math.max(floor, start - REACH);
    int end = Scan.back(text, start, low);
    if (end == low || !mayEnd(text, end, low)) {
      return null;
    }
    for (int at = low; at < end; at++) {
      if ("dkmcpt".indexOf(text.folded().charAt(at)) >= 0 && text.wordStartsAt(at)) {
        Matcher place = PLACE.at(text, at, start);
        if (place != null && place.end() == start && !Scan.parts(text, at, start)) {
          return new Span(at, place.end(1)).strip(text.text());
        }
      }
    }
    return null;
  }

  /** A cheap look at the last sign: a number, a single letter, "của", "các" or a comma. */
  private static boolean mayEnd(FoldedText text, int end, int low) {
    char last = text.folded().charAt(end - 1);
    int word = Scan.wordStart(text, end, low);
    return last == ','
        || last == '-'
        || Character.isDigit(last)
        || end - word <= 3
        || text.folded().startsWith("viii", word);
  }
}
