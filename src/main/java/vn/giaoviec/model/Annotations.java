package vn.giaoviec.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * What language analysis adds.
 *
 * @param sentences those of every block, in text order
 * @param advisor what trained models say, for whom asks
 */
public record Annotations(List<Span> sentences, Advisor advisor) {
  public Annotations {
    sentences = List.copyOf(sentences);
  }

  /** Sentences alone, as rules find them. */
  public Annotations(List<Span> sentences) {
    this(sentences, Advisor.NONE);
  }

  /** The first sentence inside {@code span}, cut to it. */
  public Optional<Span> firstSentenceIn(Span span) {
    int first = firstIn(span);
    return first < sentences.size() && sentences.get(first).start() < span.end()
        ? Optional.of(sentences.get(first).meet(span))
        : Optional.empty();
  }

  private int firstIn(Span span) {
    return Span.firstEndingBehind(span.start(), sentences, sentence -> sentence);
  }

  /** The sentences inside {@code span}, cut to it, in order; found by binary search. */
  public List<Span> sentencesIn(Span span) {
    List<Span> inside = new ArrayList<>();
    for (int i = firstIn(span); i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.start() >= span.end()) {
        break;
      }
      inside.add(span.contains(sentence) ? sentence : sentence.meet(span));
    }
    return inside;
  }
}
