package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.corpus.CorpusSubject.Finding;
import vn.giaoviec.model.Advisor;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** The grammar of directives over one sentence of a corpus. */
record Grammar(FoldedText text, UnitParser units, SentenceReader reader) {
  private static final Words WORDS = Words.read();

  /** Who issued the documents that the sentences of the corpora are taken to stand in. */
  private static final String ISSUER = "Ủy ban nhân dân tỉnh Sơn Hải";

  static Grammar of(String sentence) {
    FoldedText text = FoldedText.of(sentence);
    SentenceReader reader = new SentenceReader(WORDS, text, Optional.of(ISSUER), Advisor.NONE);
    return new Grammar(text, reader.units(), reader);
  }

  Openers openers() {
    return new Openers(WORDS, text, reader);
  }

  Headings headings() {
    return new Headings(WORDS, text, units, openers());
  }

  FieldLabels labels() {
    return new FieldLabels(WORDS.fieldLabels(), text, units);
  }

  Span whole() {
    return new Span(0, text.length());
  }

  /** A finding for each unit; the rule is its kind. */
  static List<Finding> findings(List<Unit> units) {
    return units.stream()
        .map(unit -> new Finding(shown(unit), unit.span(), unit.kind().name()))
        .toList();
  }

  /** A unit as corpora write it: its name, and in brackets the title of its head. */
  static String shown(Unit unit) {
    return unit.name() + unit.title().map(title -> " (" + title + ")").orElse("");
  }

  /** The names of units, or nobody. */
  static String names(List<Unit> units) {
    return units.isEmpty() ? "nobody" : String.join("; ", units.stream().map(Unit::name).toList());
  }
}
