package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.text.FoldedText;

/**
 * Gives the items of a list what they share: "các Quyết định số 1/QĐ-A, 2/QĐ-A ngày … của …" says
 * the kind once at the front, and the date and the issuer once at the end.
 */
final class SharedHeads {
  private static final Pattern BETWEEN =
      Pattern.compile(" {0,3}(?:,|;| va | hoac |, va | va) {0,3}(?:so {0,3}:? {0,3})?");

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
    for (int i = shared.size() - 1; i > 0; i--) {
      CitationDraft item = shared.get(i);
      CitationDraft before = shared.get(i - 1);
      if (!item.evidence().rule().equals(CitationRules.SHARED_HEAD)
          || before.issuer().isPresent()) {
        continue;
      }
      boolean undated = before.date().isEmpty();
      shared.set(i - 1, (undated ? before.date(item.date()) : before).issuer(item.issuer()));
    }
    return List.copyOf(shared);
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
