package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Reads what stands behind a number or a name: its date, and "của" with the issuer. */
final class CitationTail {
  private static final Cue TO_DATE =
      Cue.of(
          " {0,3},? {0,3}\\(?(?:(?:duoc )?(?:ky ban hanh|ban hanh|ky) (?:vao )?)?(?:cung"
              + " )?(?=ngay)");

  /** "… và Quyết định số 16/QĐ-UBND cùng ngày của …": the day stands with another. */
  private static final Cue SAME_DAY = Cue.of(" {0,3},? {0,3}cung ngay(?! {0,3}\\d)(?![a-z])");

  private static final Cue TO_ISSUER =
      Cue.of(" {0,3}\\)?,? {0,3}(?:\\([^()]{1,40}\\) {1,3})?(?:do|cu\\S) {1,3}(?=[a-z])");
  private static final Cue TO_YEAR = Cue.of(" {1,3}(?:nam {1,3})?(?:19|20)\\d{2}(?!\\d)");

  private final IssuerReader issuers;

  CitationTail(IssuerReader issuers) {
    this.issuers = issuers;
  }

  /** {@code draft} with the date and the issuer behind it; what is damaged goes to remarks. */
  CitationDraft read(FoldedText text, CitationDraft draft, int limit, List<Remark> remarks) {
    CitationDraft dated = date(text, draft, limit, remarks);
    CitationDraft issued = issuer(text, dated, limit);
    boolean late = issued.date().isEmpty() && issued.issuer().isPresent();
    return late ? date(text, issued, limit, remarks) : issued;
  }

  private CitationDraft date(
      FoldedText text, CitationDraft draft, int limit, List<Remark> remarks) {
    int end = draft.tail().end();
    Matcher lead = TO_DATE.at(text, end, limit);
    DateReader.Reading date =
        lead == null || Scan.parts(text, end, lead.end())
            ? null
            : DateReader.at(text, lead.end(), limit);
    if (date == null || date.year() == 0) {
      Matcher sameDay = SAME_DAY.at(text, end, limit);
      return sameDay == null || Scan.parts(text, end, sameDay.end())
          ? draft
          : draft.until(sameDay.end());
    }
    String written = CitationDraft.written(text, date.span());
    if (date.date().isEmpty()) {
      remarks.add(Remark.invalidDate(date.span(), written));
    } else if (date.repaired()) {
      remarks.add(Remark.repaired("date", date.span(), written, date.date().get().toString()));
    }
    return draft.until(date.span().end()).date(date.date());
  }

  private CitationDraft issuer(FoldedText text, CitationDraft draft, int limit) {
    int end = draft.tail().end();
    Matcher lead = TO_ISSUER.at(text, end, limit);
    if (lead == null || Scan.parts(text, end, lead.end())) {
      return draft;
    }
    Span unit = issuers.at(text, lead.end(), limit);
    return unit == null
        ? draft
        : draft.until(unit.end()).issuer(Optional.of(CitationDraft.written(text, unit)));
  }

  /** {@code draft} of a law with its year or its date behind it. */
  CitationDraft readLaw(FoldedText text, CitationDraft draft, int limit, List<Remark> remarks) {
    Matcher year = TO_YEAR.at(text, draft.tail().end(), limit);
    return year != null ? draft.until(year.end()) : date(text, draft, limit, remarks);
  }
}
