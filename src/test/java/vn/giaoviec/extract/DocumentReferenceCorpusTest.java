package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;

/** The corpus of words that point back: the ids of the documents meant, "?" where none fits. */
final class DocumentReferenceCorpusTest extends CorpusTest {
  DocumentReferenceCorpusTest() {
    super("DocumentReference.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    @Override
    public Set<String> rules() {
      return ReferenceRules.ALL;
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      return HeaderOf.cited(
              sentence, "TB", "Thông báo", "58/TB-UBND", "Ủy ban nhân dân huyện Tân An")
          .references()
          .stream()
          .map(
              found ->
                  new Finding(
                      found.documents().isEmpty() ? "?" : String.join(" + ", found.documents()),
                      found.span(),
                      found.evidence().rule()))
          .toList();
    }
  }
}
