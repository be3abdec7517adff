package vn.giaoviec.index;

/** The tables that texts and questions are read with. Immutable, safe for many threads. */
final class Language {
  private final Abbreviations abbreviations = new Abbreviations();
  private final NumberFinder numbers = new NumberFinder(new NumberCodes());
  private final Wording wording = new Wording(numbers, abbreviations);
  private final DecreeTerms decrees = new DecreeTerms(numbers);

  private final QueryWords queries = new QueryWords();

  QueryWords queries() {
    return queries;
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  Wording wording() {
    return wording;
  }

  DecreeTerms decrees() {
    return decrees;
  }
}
