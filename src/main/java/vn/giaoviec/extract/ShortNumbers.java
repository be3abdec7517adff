package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    List<Reference> found = new ArrayList<>();
    Set<Integer> serials = cited.numbers().isEmpty() ? Set.of() : serials();
    for (int at : serials.isEmpty() ? List.<Integer>of() : cited.numbers()) {
      // Few figures are the serial of a document: only those are worth a look at the words.
      int end = endOfDigits(text.folded(), at);
      if (end - at <= MOST_DIGITS && serials.contains(value(text.folded(), at, end))) {
        number(at, end, found);
      }
    }
    return found;
  }

  /** The serials of all documents cited. */
  private Set<Integer> serials() {
    Set<Integer> serials = new HashSet<>();
    for (CitationDraft draft : cited.drafts()) {
      int end = endOfDigits(draft.key(), 0);
      if (end > 0 && draft.kind().isPresent()) {
        serials.add(value(draft.key(), 0, end));
      }
    }
    return serials;
  }

  /** Gathers the documents cited, by kind and serial. */
  private void know() {
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
  }

  /** Looks at the number {@code at..end}. */
  private void number(int at, int end, List<Reference> found) {
    String folded = text.folded();
    if (COUNTS.at(text, end, folded.length()) != null || cited.context().leavesOut(at)) {
      return;
    }
    int words = Scan.back(text, at, 0);
    if (Scan.endsWith(text, words, "so")) {
      words = Scan.back(text, words - 2, 0);
    }
    int floor = Math.max(0, words - LONGEST_KIND);
    Span kind = Scan.parts(text, words, at) ? null : kinds.kindBefore(text, words, floor);
    if (kind != null && text.capitalAt(kind.start())) {
      if (known.isEmpty()) {
        know();
      }
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
    int end = endOfDigits(words, from);
    int start = from;
    while (start + 1 < end && words.charAt(start) == '0') {
      start++;
    }
    return words.substring(start, end);
  }

  private static int endOfDigits(String words, int from) {
    int end = from;
    while (end < words.length() && isDigit(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int value(String words, int from, int end) {
    int value = 0;
    for (int at = from; at < end; at++) {
      value = value * 10 + words.charAt(at) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
