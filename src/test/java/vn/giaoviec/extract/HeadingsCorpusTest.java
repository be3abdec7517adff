package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;
import vn.giaoviec.text.Span;

/** The corpus of headings; one that ends in ▾ has items below it. */
final class HeadingsCorpusTest extends CorpusTest {
  HeadingsCorpusTest() {
    super("Headings.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    @Override
    public Set<String> rules() {
      return Set.of("units", "in", "out", "plain");
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      boolean holds = sentence.endsWith("▾");
      Grammar grammar = Grammar.of(sentence);
      Span content = new Span(0, sentence.length() - (holds ? 1 : 0));
      Headings headings = grammar.headings();
      Headings.Heading heading = headings.at(content, holds);
      if (heading == null) {
        return List.of();
      }
      String topic = headings.topicOf(heading.span());
      return List.of(
          heading.units().isEmpty()
              ? new Finding(topic, heading.span(), topic)
              : new Finding(Grammar.names(heading.units()), heading.span(), "units"));
    }
  }
}
