package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;
import vn.giaoviec.model.Relation;

/** The corpus of relations: from, type, to; a dash stands for a document without number. */
final class RelationCorpusTest extends CorpusTest {
  RelationCorpusTest() {
    super("Relation.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    @Override
    public Set<String> rules() {
      return RelationRules.ids();
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      return HeaderOf.cited(
              sentence, "QĐ", "Quyết định", "77/QĐ-UBND", "Ủy ban nhân dân huyện Tân An")
          .relations()
          .stream()
          .map(found -> new Finding(value(found), found.span(), found.evidence().rule()))
          .toList();
    }

    private static String value(Relation found) {
      return found.from().orElse("-") + " " + found.type().word() + " " + found.to().orElse("-");
    }
  }
}
