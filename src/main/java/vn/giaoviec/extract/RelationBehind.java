package vn.giaoviec.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.Relation;
import vn.giaoviec.model.Relation.Type;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Reads what the words behind a citation tell: "(sửa đổi, bổ sung năm 2020)", "(đính kèm)". */
final class RelationBehind {
  private static final int REACH = 160;

  private static final Cue AMENDED_IN =
      Cue.of(
          " {0,2}[,(]? {0,2}(?:da )?(?:duoc )?sua doi,?(?: va)? {0,2}bo sung (?:vao )?(?:cac )?nam"
              + " (?:19|20)\\d{2}(?:(?:, | va )(?:nam )?(?:19|20)\\d{2}){0,6}");

  private static final Cue ENCLOSED = Cue.of(" {0,2}\\((?:co )?(?:dinh|gui) kem(?: theo)?\\)");

  private static final Set<String> LAWS = Set.of("Luật", "Bộ luật", "Pháp lệnh");

  private final FoldedText text;
  private final Cited cited;

  RelationBehind(FoldedText text, Cited cited) {
    this.text = text;
    this.cited = cited;
  }

  /** What the words behind the citation at {@code index} say. */
  Optional<Relation> at(int index) {
    CitationDraft draft = cited.drafts().get(index);
    int end = draft.tail().end();
    Matcher enclosed = ENCLOSED.at(text, end, text.length());
    if (enclosed != null) {
      Span words = new Span(draft.tail().start(), enclosed.end());
      Optional<String> from = Optional.of(cited.ids().get(index));
      Optional<String> self = Optional.of(CitedDocument.SELF);
      return Optional.of(new Relation(from, Type.ATTACHED_TO, self, words, RelationRules.ENCLOSED));
    }
    int at = draft.kind().filter(LAWS::contains).isPresent() ? inTitle(index, "sua doi") : end;
    Matcher year = AMENDED_IN.at(text, at, text.length());
    return year == null || Scan.parts(text, at, year.end())
        ? Optional.empty()
        : Optional.of(
            new Relation(
                Optional.of(cited.ids().get(index)),
                Type.AMENDED_BY,
                Optional.empty(),
                new Span(draft.tail().start(), year.end()),
                RelationRules.IN_A_YEAR));
  }

  /** Where {@code words} stand behind the law at {@code index}, in its title; else its end. */
  private int inTitle(int index, String words) {
    int end = cited.drafts().get(index).tail().end();
    boolean last = index + 1 == cited.drafts().size();
    int next = last ? text.length() : cited.drafts().get(index + 1).tail().start();
    int limit = Math.min(next, end + REACH);
    int at = text.folded().substring(end, Math.max(end, limit)).indexOf(words);
    return at < 0 || !CitationMasks.isOneClause(text, end, end + at) ? end : end + at;
  }
}
