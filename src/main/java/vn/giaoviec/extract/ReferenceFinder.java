package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Mention.Reference;
import vn.giaoviec.model.Relation;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;

/** Finds words that mean a document without citing it, and tells which one. */
final class ReferenceFinder {
  private final Phrases<String> kinds = Lexicon.phrases("citation-kinds");
  private final CitationHead heads;
  private final Deictics deictics;

  ReferenceFinder(CitationHead heads) {
    this.heads = heads;
    deictics = new Deictics(heads);
  }

  /** The references of {@code text}, in its order, none overlapping a citation. */
  List<Reference> find(FoldedText text, Cited cited, List<Relation> relations) {
    TreeMap<Span, Reference> found = new TreeMap<>();
    for (int i = 0; i < cited.drafts().size(); i++) {
      boolean own = cited.ids().get(i).equals(CitedDocument.SELF);
      if (own && !inHeader(cited, cited.drafts().get(i).tail())) {
        put(found, cited.drafts().get(i).tail(), List.of(CitedDocument.SELF), ReferenceRules.OWN);
      }
    }
    List<Reference> others = new ArrayList<>(deictics.find(text, cited, relations));
    others.addAll(new Aliases(kinds, text, cited).find());
    others.addAll(new ShortNumbers(heads, text, cited).find());
    for (Reference reference : others) {
      if (!cited.touches(reference.span()) && !overlaps(found, reference.span())) {
        put(found, reference.span(), reference.documents(), reference.evidence());
      }
    }
    return List.copyOf(found.values());
  }

  /** The number in the letterhead is the document's and refers to nothing. */
  private static boolean inHeader(Cited cited, Span span) {
    return cited
        .context()
        .header()
        .flatMap(Header::number)
        .filter(number -> number.span().overlaps(span))
        .isPresent();
  }

  private static boolean overlaps(TreeMap<Span, Reference> found, Span span) {
    Span before = found.floorKey(span);
    Span behind = found.ceilingKey(span);
    return before != null && before.overlaps(span) || behind != null && behind.overlaps(span);
  }

  private static void put(
      TreeMap<Span, Reference> found, Span span, List<String> documents, Evidence evidence) {
    found.put(span, new Reference(span, documents, evidence));
  }
}
