package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Relation;
import vn.giaoviec.model.Relation.Type;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Finds how cited documents bear on each other: "… được sửa đổi, bổ sung tại …", "… ban hành kèm
 * theo …".
 *
 * <p>A wording stands right before the second document; the first one is that whose title, or whose
 * sentence, leads up to it.
 */
final class RelationFinder {
  private static final int REACH = 160;
  private static final int LAST_WORDS = 24;

  /** Only these kinds of documents change others by saying so. */
  private static final Set<String> ACTS =
      Set.of("Quyết định", "Nghị quyết", "Nghị định", "Thông tư", "Quy chế", "Quy định");

  private static final Pattern SELF =
      Pattern.compile(
          "\\b(?:quyet dinh|nghi quyet|nghi dinh|thong tu|luat|phap lenh|quy che) nay\\b");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*\\bdieu \\d{1,3}[.:]?)?[\\s\\d.)a-z]{0,4}");

  private static final Pattern JOINT = Pattern.compile("\\s*(?:,|va|, va|hoac)\\s+(?:cac )?");

  private static final Pattern FORM =
      Pattern.compile(
          "\\b(?:mau|bieu|phu luc|danh muc|quy che|quy dinh|ke hoach|de an|chuong trinh|dieu le|quy"
              + " trinh|huong dan|bo chi so|bo tieu chi)\\b");

  /** Words that only lead from one document to the next. */
  private static final Pattern LINK = Pattern.compile("(?:[ ,(]|ve viec|ve|da|va)*+");

  private static final Pattern ATTACHED = Pattern.compile("kem theo\\s+(?:cac\\s+)?$");

  private final FoldedText text;
  private final Cited cited;
  private final Optional<Span> subject;
  private final RelationBehind behind;

  RelationFinder(FoldedText text, Cited cited) {
    this.text = text;
    this.cited = cited;
    behind = new RelationBehind(text, cited);
    subject = cited.context().header().flatMap(Header::subject).map(Header.Field::span);
  }

  /** The relations of the cited documents, in text order. */
  List<Relation> find() {
    List<Relation> found = new ArrayList<>();
    for (int i = 0; i < cited.drafts().size(); i++) {
      behind.at(i).ifPresent(found::add);
      Relation relation = before(i);
      if (relation == null && i > 0 && !found.isEmpty()) {
        relation = continued(i, found.getLast());
      }
      if (relation != null && !relation.from().equals(relation.to())) {
        found.add(relation);
      }
    }
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  /** What the words before the citation at {@code index} say. */
  private @Nullable Relation before(int index) {
    CitationDraft draft = cited.drafts().get(index);
    // Before a form, not between it and its circular, would be the wrong place to look.
    int written = draft.tail().start();
    boolean form = endsAttached(written);
    int start = form ? written : draft.masked().start();
    int floor = index == 0 ? 0 : cited.drafts().get(index - 1).tail().end();
    int low = Math.max(floor, start - REACH);
    if (low >= start || Scan.parts(text, Scan.back(text, start, low), start)) {
      return null;
    }
    Span words = new Span(low, start);
    // "thực hiện" is short and stands everywhere: only the last words are asked for it.
    Span last = new Span(Math.max(low, start - LAST_WORDS), start);
    for (RelationRules.Rule rule : RelationRules.ALL) {
      Span asked = rule.type() == Type.ABOUT ? last : words;
      Matcher lead = rule.mayEnd(text, asked) ? in(rule.lead(), asked) : null;
      if (lead != null && lead.find()) {
        return related(index, rule, lead.start());
      }
    }
    return null;
  }

  private Matcher in(Pattern pattern, Span asked) {
    return pattern.matcher(text.folded()).region(asked.start(), asked.end());
  }

  private boolean endsAttached(int end) {
    Span lead = new Span(Math.max(0, end - 20), end);
    return text.says("kem theo", lead) && in(ATTACHED, lead).find();
  }

  private @Nullable Relation related(int index, RelationRules.Rule rule, int lead) {
    String to = cited.ids().get(index);
    Span end = cited.drafts().get(index).tail();
    if (rule.id().equals("relation.enclosed")) {
      return new Relation(
          Optional.of(to),
          rule.type(),
          Optional.of(CitedDocument.SELF),
          new Span(lead, end.end()),
          rule.evidence());
    }
    int first = subjectOf(index, rule, lead);
    if (first >= 0) {
      Span from = cited.drafts().get(first).tail();
      return relation(cited.ids().get(first), rule, to, from.union(end));
    }
    if (rule.type() == Type.ATTACHED_TO) {
      return to.equals(CitedDocument.SELF)
          ? null
          : new Relation(
              Optional.empty(),
              rule.type(),
              Optional.of(to),
              new Span(form(index, lead), end.end()),
              rule.evidence());
    }
    return ofSelf(rule, lead)
        ? relation(CitedDocument.SELF, rule, to, new Span(lead, end.end()))
        : null;
  }

  private static Relation relation(String from, RelationRules.Rule rule, String to, Span span) {
    return new Relation(Optional.of(from), rule.type(), Optional.of(to), span, rule.evidence());
  }

  /** The document before {@code lead} that the wording is said of; -1 if none is. */
  private int subjectOf(int index, RelationRules.Rule rule, int lead) {
    if (index == 0) {
      return -1;
    }
    CitationDraft first = cited.drafts().get(index - 1);
    int from = first.tail().end();
    if (!together(first, cited.drafts().get(index))) {
      return -1;
    }
    boolean blank = in(LINK, new Span(from, lead)).matches();
    boolean said =
        switch (rule.type()) {
          case AMENDED_BY, REPLACED_BY, REPEALED_BY ->
              blank || CitationMasks.isOneClause(text, from, lead);
          case ATTACHED_TO -> blank;
          default ->
              blank && rule.type() != Type.ABOUT
                  || CitationMasks.titleEnd(text, from, cited.context())
                      >= cited.drafts().get(index).masked().start();
        };
    return said ? index - 1 : -1;
  }

  /** Whether both stand in one paragraph, or both above the first. */
  private boolean together(CitationDraft first, CitationDraft second) {
    List<Span> paragraphs = cited.context().paragraphs();
    int at = Span.firstEndingBehind(second.tail().start(), paragraphs, span -> span);
    return at == paragraphs.size()
        || !paragraphs.get(at).contains(second.tail().start())
        || paragraphs.get(at).contains(first.tail().start());
  }

  /** Whether the notice itself does what is said at {@code lead}. */
  private boolean ofSelf(RelationRules.Rule rule, int lead) {
    if (rule.type() == Type.GUIDES && subject.filter(span -> span.contains(lead)).isEmpty()) {
      return false;
    }
    if (subject.filter(span -> span.contains(lead)).isPresent()) {
      return rule.type() != Type.AMENDED_BY && rule.type() != Type.REPLACED_BY;
    }
    if (rule.type() == Type.ABOUT || cited.own().kind().filter(ACTS::contains).isEmpty()) {
      return false;
    }
    int start = lead;
    while (start > Math.max(0, lead - REACH) && !CitationMasks.endsSentence(text, start - 1)) {
      start--;
    }
    String words = Vietnamese.oneLine(text.folded().substring(start, lead));
    return SELF.matcher(words).find() || !words.isEmpty() && ARTICLE.matcher(words).matches();
  }

  /** Where the name of what is attached begins; {@code lead} where none is told. */
  private int form(int index, int lead) {
    int floor = index == 0 ? 0 : cited.drafts().get(index - 1).tail().end();
    int low = Math.max(floor, lead - REACH);
    int start = lead;
    while (start > low && !CitationMasks.endsSentence(text, start - 1)) {
      start--;
    }
    Matcher form = in(FORM, new Span(start, lead));
    int from = lead;
    while (form.find()) {
      from = form.start();
    }
    return from;
  }

  /** "… thay thế Quyết định số 1 và Quyết định số 2": the second likewise. */
  private @Nullable Relation continued(int index, Relation last) {
    CitationDraft before = cited.drafts().get(index - 1);
    CitationDraft draft = cited.drafts().get(index);
    boolean likewise =
        last.span().end() == before.tail().end()
            && last.type() != Type.ABOUT
            && last.type() != Type.GUIDES
            && draft.kind().equals(before.kind())
            && JOINT
                .matcher(text.folded())
                .region(before.tail().end(), Math.max(before.tail().end(), draft.masked().start()))
                .matches();
    return likewise
        ? new Relation(
            last.from(),
            last.type(),
            Optional.of(cited.ids().get(index)),
            new Span(last.span().start(), draft.tail().end()),
            last.evidence())
        : null;
  }
}
