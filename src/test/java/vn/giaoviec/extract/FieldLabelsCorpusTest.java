package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;

/** The corpus of fields in plans and of column titles: what they ask, and the answer. */
final class FieldLabelsCorpusTest extends CorpusTest {
  FieldLabelsCorpusTest() {
    super("FieldLabels.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    @Override
    public Set<String> rules() {
      return Arrays.stream(FieldLabels.Role.values()).map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      Grammar grammar = Grammar.of(sentence);
      return grammar
          .labels()
          .at(grammar.whole())
          .map(field -> new Finding(field.role().name(), field.value(), field.role().name()))
          .stream()
          .toList();
    }
  }
}
