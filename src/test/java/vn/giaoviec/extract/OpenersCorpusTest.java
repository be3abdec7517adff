package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;

/** The corpus of openings: whom the list behind the colon addresses. */
final class OpenersCorpusTest extends CorpusTest {
  OpenersCorpusTest() {
    super("Openers.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    @Override
    public Set<String> rules() {
      return Set.of("opening");
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      Grammar grammar = Grammar.of(sentence);
      Openers.Opening opening = grammar.openers().at(grammar.whole());
      return opening == null
          ? List.of()
          : List.of(new Finding(Grammar.names(opening.units()), grammar.whole(), "opening"));
    }
  }
}
