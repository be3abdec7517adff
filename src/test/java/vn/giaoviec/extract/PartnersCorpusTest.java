package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;

/** The corpus of partners: with whom a task is to be done. */
final class PartnersCorpusTest extends CorpusTest {
  PartnersCorpusTest() {
    super("Partners.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    @Override
    public Set<String> rules() {
      return Set.of("NAMED", "GROUP", "PERSON", "BARE");
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      Grammar grammar = Grammar.of(sentence);
      Partners partners = new Partners(grammar.text(), grammar.units());
      return Grammar.findings(partners.in(grammar.whole(), List.of()));
    }
  }
}
