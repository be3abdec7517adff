package vn.giaoviec.model;

import java.util.List;
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

  /** The sentences inside {@code span}, cut to it, in order; found by binary search. */
  public List<Span> sentencesIn(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < sentences.size() && sentences.get(end).start() < span.end()) {
      end++;
    }
    return sentences.subList(low, end).stream()
        .map(s -> new Span(Math.max(s.start(), span.start()), Math.min(s.end(), span.end())))
        .toList();
  }
}
