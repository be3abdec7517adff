package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giaoviec.model.Mention.Reference;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** "Kế hoạch số 188", "Nghị định 61": kind and serial of a document cited in full before. */
final class ShortNumbers {
  private static final int LONGEST_KIND = 40;
  private static final int MOST_DIGITS = 5;

  /** Where the number counts something, or goes on. */
  private static final Cue COUNTS =
      Cue.of(
          "[a-z]|[.,/-]\\d| {0,2}[/-] {0,2}[a-z\\d]| {1,2}(?:nam|thang|ngay|tuan|gio|quy|nguoi|ho"
              + "|xa|huyen|trieu|ty|don vi|muc|noi dung|nhiem vu|dot|lan|va \\d|so)(?![a-z])");

  private final CitationHead kinds;
  private final FoldedText text;
  private final Cited cited;

  /** By kind and serial: where each such document is cited, and its id. */
  private final Map<String, TreeMap<Integer, String>> known = new HashMap<>();

  ShortNumbers(CitationHead kinds, FoldedText text, Cited cited) {
    this.kinds = kinds;
    this.text = text;
    this.cited = cited;
  }

  List<Reference> find() {
    for (int i = 0; i < cited.drafts().size(); i++) {
      CitationDraft draft = cited.drafts().get(i);
      String serial = serial(draft.key(), 0);
      if (!serial.isEmpty() && draft.kind().isPresent()) {
        String words = Vietnamese.fold(draft.kind().get()) + " " + serial;
        known
            .computeIfAbsent(words, key -> new TreeMap<>())
            .put(draft.tail().end(), cited.ids().get(i));
      }
    }
    List<Reference> found = new ArrayList<>();
    for (int at : known.isEmpty() ? List.<Integer>of() : cited.numbers()) {
      number(at, found);
    }
    return found;
  }

  /** Looks at the number that begins at {@code at}. */
  private void number(int at, List<Reference> found) {
    String folded = text.folded();
    int end = at;
    while (end < folded.length() && isDigit(folded.charAt(end))) {
      end++;
    }
    if (end - at > MOST_DIGITS || COUNTS.at(text, end, folded.length()) != null) {
      return;
    }
    int words = Scan.back(text, at, 0);
    if (Scan.endsWith(text, words, "so")) {
      words = Scan.back(text, words - 2, 0);
    }
    int floor = Math.max(0, words - LONGEST_KIND);
    Span kind = Scan.parts(text, words, at) ? null : kinds.kindBefore(text, words, floor);
    if (kind != null && text.capitalAt(kind.start())) {
      String name = Vietnamese.oneLine(kind.of(folded)) + " " + serial(folded, at);
      TreeMap<Integer, String> places = known.get(name);
      Map.Entry<Integer, String> last = places == null ? null : places.floorEntry(kind.start());
      if (last != null) {
        Span span = new Span(kind.start(), end);
        found.add(new Reference(span, List.of(last.getValue()), ReferenceRules.SHORT));
      }
    }
  }

  /** The digits at {@code from} without leading zeros. */
  private static String serial(String words, int from) {
    int end = from;
    while (end < words.length() && isDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(from, end).replaceFirst("^0+(?=\\d)", "");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
