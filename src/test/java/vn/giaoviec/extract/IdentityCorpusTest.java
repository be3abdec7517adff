package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;

/** The corpus of identities: for each citation the id of the document meant. */
final class IdentityCorpusTest extends CorpusTest {
  IdentityCorpusTest() {
    super("Identity.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    @Override
    public Set<String> rules() {
      return CitationRules.ALL;
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      return HeaderOf.cited(
              sentence, "TB", "Thông báo", "58/TB-UBND", "Ủy ban nhân dân huyện Tân An")
          .mentions()
          .stream()
          .map(cited -> new Finding(cited.document(), cited.span(), cited.evidence().rule()))
          .toList();
    }
  }
}
