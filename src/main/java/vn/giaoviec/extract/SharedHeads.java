package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Gives the items of a list what they share: "các Quyết định số 1/QĐ-A, 2/QĐ-A ngày … của …" says
 * the kind once at the front, and the date and the issuer once at the end.
 */
final class SharedHeads {
  private static final Pattern BETWEEN =
      Pattern.compile(" {0,3}(?:,|;| va | hoac |, va | va) {0,3}(?:so {0,3}:? {0,3})?");

  /** What parts items that each have a head of their own. */
  private static final Pattern JOINED = Pattern.compile("\\s*(?:,|;|va|, va)\\s*(?:cac )?");

  private SharedHeads() {}

  /** {@code drafts}, in text order, with the shared parts filled in. */
  static List<CitationDraft> distribute(FoldedText text, List<CitationDraft> drafts) {
    List<CitationDraft> shared = new ArrayList<>(drafts);
    for (int i = 1; i < shared.size(); i++) {
      if (continues(text, shared.get(i - 1), shared.get(i))) {
        CitationDraft item = shared.get(i);
        shared.set(
            i,
            item.kind(shared.get(i - 1).kind().or(item::kind))
                .evidence(CitationRules.shared(item.evidence())));
      }
    }
    backward(text, shared);
    forward(text, shared);
    return List.copyOf(shared);
  }

  /** Date and issuer that stand once, behind the last item. */
  private static void backward(FoldedText text, List<CitationDraft> shared) {
    boolean sameDay = false;
    for (int i = shared.size() - 1; i > 0; i--) {
      CitationDraft item = shared.get(i);
      CitationDraft before = shared.get(i - 1);
      sameDay =
          (sameDay || saysSameDay(text, item))
              && JOINED.matcher(text.folded()).region(end(before), start(before, item)).matches();
      boolean listed = item.evidence().rule().equals(CitationRules.SHARED_HEAD);
      if (!sameDay && !listed || before.issuer().isPresent()) {
        continue;
      }
      boolean undated = before.date().isEmpty();
      shared.set(i - 1, (undated ? before.date(item.date()) : before).issuer(item.issuer()));
    }
  }

  /** An issuer that stands once, between the kind and the first item; a day named once. */
  private static void forward(FoldedText text, List<CitationDraft> shared) {
    boolean fromHead = false;
    for (int i = 0; i < shared.size(); i++) {
      CitationDraft item = shared.get(i);
      boolean lacks = i > 0 && fromHead && item.issuer().isEmpty();
      if (lacks && inList(text, shared.get(i - 1), item)) {
        shared.set(i, item.issuer(shared.get(i - 1).issuer()));
      } else {
        fromHead = issuerInHead(text, item);
      }
      if (i > 0 && item.date().isEmpty() && saysSameDay(text, item)) {
        shared.set(i, shared.get(i).date(shared.get(i - 1).date()));
      }
    }
  }

  /**
   * Whether {@code item} goes on with a list, perhaps behind the title of the one before: "các Nghị
   * quyết của HĐND tỉnh: số 12/NQ-HĐND về …; số 13/NQ-HĐND về …".
   */
  private static boolean inList(FoldedText text, CitationDraft before, CitationDraft item) {
    if (item.evidence().rule().equals(CitationRules.SHARED_HEAD)) {
      return true;
    }
    int from = end(before);
    int to = start(before, item);
    boolean alike = !item.ownHead() && codes(before).equals(codes(item));
    for (int at = from; alike && at < to; at++) {
      alike = text.folded().charAt(at) == ';' || !CitationMasks.endsSentence(text, at);
    }
    int word = Scan.back(text, to, from);
    return alike && word > from && text.folded().charAt(word - 1) == ';';
  }

  private static String codes(CitationDraft draft) {
    return draft.key().substring(draft.key().indexOf('/') + 1);
  }

  private static boolean issuerInHead(FoldedText text, CitationDraft item) {
    if (item.issuer().isEmpty()) {
      return false;
    }
    String head = text.text().substring(item.tail().start(), item.core().start());
    return item.issuer().filter(unit -> Vietnamese.oneLine(head).contains(unit)).isPresent();
  }

  /** "… và Quyết định số 16/QĐ-UBND cùng ngày 06/5/2024 của …". */
  private static boolean saysSameDay(FoldedText text, CitationDraft item) {
    return text.says("cung ngay", new Span(item.core().end(), item.tail().end()));
  }

  private static int end(CitationDraft draft) {
    return draft.tail().end();
  }

  private static int start(CitationDraft before, CitationDraft item) {
    return Math.max(end(before), item.tail().start());
  }

  /** Whether {@code item} goes on with the list that {@code before} stands in. */
  static boolean continues(FoldedText text, CitationDraft before, CitationDraft item) {
    if (item.ownHead() || before.byName() || item.byName()) {
      return false;
    }
    var between = BETWEEN.matcher(text.folded());
    return between.region(before.tail().end(), item.core().start()).matches()
        && !Scan.parts(text, before.tail().end(), item.core().start());
  }
}
