package vn.giaoviec.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.text.Span;

/** What a corpus puts to the test: something that finds values in a sentence. */
public interface CorpusSubject {
  /** The ids of its rules; the corpus must hold an example of each. */
  Set<String> rules();

  /** What it finds in {@code sentence}, in text order, if the document is dated {@code given}. */
  List<Finding> find(String sentence, Optional<LocalDate> given);

  /**
   * A finding, in the words of the corpus.
   *
   * @param value as the first column writes it
   * @param rule the id of the rule that found it
   */
  record Finding(String value, Span span, String rule) {}
}
