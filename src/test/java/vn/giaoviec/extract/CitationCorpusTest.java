package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;
import vn.giaoviec.model.Mention;
import vn.giaoviec.text.FoldedText;

/** The corpus of citations; a value is the key, and behind it date, issuer and place as written. */
final class CitationCorpusTest extends CorpusTest {
  CitationCorpusTest() {
    super("Citation.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    private final CitationFinder citations = new CitationFinder();

    @Override
    public Set<String> rules() {
      return CitationRules.ALL;
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      FoldedText text = FoldedText.of(sentence);
      return citations.find(text, CitationContext.none()).mentions().stream()
          .map(found -> new Finding(value(found), found.span(), found.evidence().rule()))
          .toList();
    }

    private static String value(Mention.Citation found) {
      return found.key()
          + found.date().map(date -> "; ngày " + date).orElse("")
          + found.issuer().map(issuer -> "; của " + issuer).orElse("")
          + found.pinpoint().map(place -> "; tại " + place).orElse("");
    }
  }
}
