package vn.giaoviec.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words without their order. */
record Bag(Map<String, Integer> words, int size) {
  Bag {
    words = Map.copyOf(words);
  }

  static Bag of(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new Bag(counts, words.size());
  }

  /** How much of both is the same, from 0 to 1; nothing is like nothing. */
  double similarity(Bag other) {
    return size == 0 || other.size == 0 ? 0 : 2.0 * shared(other) / (size + other.size);
  }

  /** How much of the longer one stands in the other too. */
  double overlap(Bag other) {
    return size == 0 || other.size == 0 ? 0 : (double) shared(other) / Math.max(size, other.size);
  }

  private int shared(Bag other) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      shared += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
    }
    return shared;
  }
}
