package vn.giaoviec.nlp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;
import vn.giaoviec.text.Span;

/** The corpus of sentence ends: each mark at which a block is split in two. */
final class SentenceCorpusTest extends CorpusTest {
  SentenceCorpusTest() {
    super("SentenceSplitter.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @Override
    public Set<String> rules() {
      return Set.of("end");
    }

    @Override
    public List<Finding> find(String block, Optional<LocalDate> given) {
      List<Finding> ends = new ArrayList<>();
      List<Span> sentences = splitter.split(block, new Span(0, block.length()));
      for (Span sentence : sentences.subList(0, Math.max(0, sentences.size() - 1))) {
        int end = sentence.end();
        ends.add(new Finding("end", new Span(end - 1, end), "end"));
      }
      return ends;
    }
  }
}
