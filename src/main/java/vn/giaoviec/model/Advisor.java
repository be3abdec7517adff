package vn.giaoviec.model;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * What trained models say about parts of one text. It is asked only where rules are undecided, or
 * for a second opinion; the same question has the same answer.
 */
public interface Advisor {
  /** Without models: no opinions. */
  Advisor NONE =
      new Advisor() {
        @Override
        public boolean isThere() {
          return false;
        }

        @Override
        public Optional<Opinion> opinion(Span sentence) {
          return Optional.empty();
        }

        @Override
        public List<Span> names(Span sentence) {
          return List.of();
        }
      };

  /** Whether there is a model that has opinions; without one rules decide alone. */
  boolean isThere();

  /** What the sentence at {@code sentence} is; empty without a model, or without a word. */
  Optional<Opinion> opinion(Span sentence);

  /** Where units and posts are named in {@code sentence}, in order. */
  List<Span> names(Span sentence);
}
