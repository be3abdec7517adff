package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.DocumentIdentity;
import vn.giaoviec.model.Mention;
import vn.giaoviec.model.Relation;
import vn.giaoviec.text.Span;

/**
 * What {@link CitationFinder} found.
 *
 * @param own identity of the citing document
 * @param documents each cited one once
 * @param mentions in text order
 * @param masks what belongs to cited documents, their dates and titles with them, in text order:
 *     times in there are no deadlines
 * @param remarks what a clerk should look at
 */
record Citations(
    Optional<DocumentIdentity> own,
    List<CitedDocument> documents,
    List<Mention.Citation> mentions,
    List<Mention.Reference> references,
    List<Relation> relations,
    List<Span> masks,
    List<Remark> remarks) {
  Citations {
    documents = List.copyOf(documents);
    references = List.copyOf(references);
    relations = List.copyOf(relations);
    mentions = List.copyOf(mentions);
    masks = List.copyOf(masks);
    remarks = List.copyOf(remarks);
  }

  /** The mentions inside {@code span}, in text order. */
  List<Mention.Citation> mentionsIn(Span span) {
    int from = Span.firstEndingBehind(span.start(), mentions, Mention.Citation::span);
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().start() < span.end()) {
      to++;
    }
    if (from == to) {
      return List.of();
    }
    List<Mention.Citation> inside = new ArrayList<>();
    for (Mention.Citation mention : mentions.subList(from, to)) {
      if (span.contains(mention.span())) {
        inside.add(mention);
      }
    }
    return inside;
  }

  /**
   * The mentions inside {@code span}, and the first mention of what is only pointed back to in
   * there: "thực hiện Công văn nêu trên" orders what the letter says.
   *
   * @param firsts as {@link #firsts()} gives them
   */
  List<Mention.Citation> namedIn(Span span, Map<String, Mention.Citation> firsts) {
    List<Mention.Citation> named = new ArrayList<>(mentionsIn(span));
    int from = Span.firstEndingBehind(span.start(), references, Mention.Reference::span);
    for (int i = from; i < references.size(); i++) {
      Mention.Reference reference = references.get(i);
      if (reference.span().start() >= span.end()) {
        break;
      }
      if (span.contains(reference.span()) && ReferenceRules.BACK.contains(reference.evidence())) {
        reference.documents().stream()
            .map(firsts::get)
            .filter(Objects::nonNull)
            .forEach(named::add);
      }
    }
    return named;
  }

  /** The first mention of each document, by its id. */
  Map<String, Mention.Citation> firsts() {
    Map<String, Mention.Citation> firsts = new HashMap<>();
    mentions.forEach(mention -> firsts.putIfAbsent(mention.document(), mention));
    return firsts;
  }

  /** The masks that touch {@code span}, in text order. */
  List<Span> masksIn(Span span) {
    int from = Span.firstEndingBehind(span.start(), masks, mask -> mask);
    int to = from;
    while (to < masks.size() && masks.get(to).start() < span.end()) {
      to++;
    }
    if (from == to) {
      return List.of();
    }
    List<Span> touching = new ArrayList<>();
    for (Span mask : masks.subList(from, to)) {
      if (span.overlaps(mask)) {
        touching.add(mask);
      }
    }
    return touching;
  }
}
