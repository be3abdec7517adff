package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** The corpus of deadlines; a value is the bound and the value of the contract. */
final class DeadlineCorpusTest extends CorpusTest {
  DeadlineCorpusTest() {
    super("Deadline.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    private final CitationFinder citations = new CitationFinder();
    private final DeadlineFinder deadlines = new DeadlineFinder(new Holidays());

    @Override
    public Set<String> rules() {
      return DeadlineFinder.RULES;
    }

    @Override
    public List<Finding> find(String sentence, Optional<LocalDate> given) {
      FoldedText text = FoldedText.of(sentence);
      List<Span> masks = citations.find(text, CitationContext.none()).masks();
      IssueDate issued = given.map(IssueDate::of).orElse(null);
      return deadlines.find(text, new Span(0, text.length()), masks, issued).mentions().stream()
          .map(
              found ->
                  new Finding(
                      found.due().bound() + " " + found.due().value(),
                      found.span(),
                      found.evidence().rule()))
          .toList();
    }
  }
}
