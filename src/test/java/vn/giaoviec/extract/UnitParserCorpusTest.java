package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;
import vn.giaoviec.extract.UnitParser.Place;

/**
 * The corpus of unit names; where a sentence begins with "với", an object is looked for behind it.
 */
final class UnitParserCorpusTest extends CorpusTest {
  UnitParserCorpusTest() {
    super("UnitParser.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    private static final String OBJECT = "với ";

    @Override
    public Set<String> rules() {
      return Arrays.stream(Unit.Kind.values()).map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      Grammar grammar = Grammar.of(sentence);
      boolean object = sentence.startsWith(OBJECT);
      UnitParser.Units units =
          grammar
              .units()
              .listAt(
                  object ? OBJECT.length() : 0,
                  sentence.length(),
                  object ? Place.OBJECT : Place.SUBJECT);
      return units == null ? List.of() : Grammar.findings(units.units());
    }
  }
}
