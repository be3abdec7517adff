package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Mention;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * A citation while its parts are still being gathered.
 *
 * @param core the number or the name
 * @param ownHead whether a kind or "số" of its own stands before it, and not only a list's
 * @param tail what belongs to it: from head to date and issuer
 * @param masked tail, and what belongs to it before
 */
record CitationDraft(
    Span core,
    String key,
    Optional<String> kind,
    boolean ownHead,
    Span tail,
    Span masked,
    Optional<LocalDate> date,
    Optional<String> issuer,
    Optional<String> pinpoint,
    Evidence evidence) {

  static CitationDraft of(Span core, String key, Optional<String> kind, Evidence evidence) {
    return new CitationDraft(
        core,
        key,
        kind,
        true,
        core,
        core,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        evidence);
  }

  CitationDraft from(int start, boolean ownHead) {
    Span wider = new Span(Math.min(start, tail.start()), tail.end());
    return new CitationDraft(
        core, key, kind, ownHead, wider, masked.union(wider), date, issuer, pinpoint, evidence);
  }

  CitationDraft until(int end) {
    Span wider = new Span(tail.start(), Math.max(end, tail.end()));
    return new CitationDraft(
        core, key, kind, ownHead, wider, masked.union(wider), date, issuer, pinpoint, evidence);
  }

  CitationDraft masking(Span more) {
    return new CitationDraft(
        core, key, kind, ownHead, tail, masked.union(more), date, issuer, pinpoint, evidence);
  }

  CitationDraft kind(Optional<String> kind) {
    return new CitationDraft(
        core, key, kind, ownHead, tail, masked, date, issuer, pinpoint, evidence);
  }

  CitationDraft date(Optional<LocalDate> date) {
    return new CitationDraft(
        core, key, kind, ownHead, tail, masked, date, issuer, pinpoint, evidence);
  }

  CitationDraft issuer(Optional<String> issuer) {
    return new CitationDraft(
        core, key, kind, ownHead, tail, masked, date, issuer, pinpoint, evidence);
  }

  CitationDraft evidence(Evidence evidence) {
    return new CitationDraft(
        core, key, kind, ownHead, tail, masked, date, issuer, pinpoint, evidence);
  }

  CitationDraft pinpoint(FoldedText text, Span place) {
    Optional<String> words = Optional.of(written(text, place));
    return new CitationDraft(
        core, key, kind, ownHead, tail, masked.union(place), date, issuer, words, evidence);
  }

  /** With the place named before it, if one is. */
  CitationDraft pinpointed(FoldedText text, int floor) {
    Span place = Pinpoints.before(text, tail.start(), floor);
    return place == null ? this : pinpoint(text, place);
  }

  boolean byName() {
    return evidence.rule().equals(CitationRules.LAW);
  }

  /** The finished citation of the document {@code id}. */
  Mention.Citation mention(String id) {
    return new Mention.Citation(tail, key, kind, date, issuer, pinpoint, id, evidence);
  }

  /** The words of {@code span} on one line. */
  static String written(FoldedText text, Span span) {
    return Vietnamese.oneLine(span.of(text.text()));
  }
}
