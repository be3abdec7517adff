package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;
import vn.giaoviec.text.Span;

/** The corpus of moods: what a sentence does, for whom, and from which word on. */
final class SentenceReaderCorpusTest extends CorpusTest {
  SentenceReaderCorpusTest() {
    super("SentenceReader.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    private static final Set<String> RULES =
        Set.of(
            "task.act",
            "task.approval",
            "task.assessment",
            "task.authority",
            "task.circumstance",
            "task.described",
            "task.direct",
            "task.formula",
            "task.liability",
            "task.order",
            "task.own-duty",
            "task.past",
            "task.request",
            "task.statement",
            "task.subject",
            "task.unknown-act",
            "task.unnamed");

    @Override
    public Set<String> rules() {
      return RULES;
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      Grammar grammar = Grammar.of(sentence);
      Reading reading = grammar.reader().read(grammar.whole());
      if (reading.rule().equals("task.other")) {
        return List.of();
      }
      String whom = reading.units().isEmpty() ? "" : " " + Grammar.names(reading.units());
      Span span = new Span(reading.from(), sentence.length());
      return List.of(new Finding(reading.kind() + whom, span, reading.rule()));
    }
  }
}
