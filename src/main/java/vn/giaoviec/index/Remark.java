package vn.giaoviec.index;

import java.util.List;

/**
 * What a clerk should know about an answer: how a name was understood, or why there is none.
 *
 * @param code stable, e.g. {@code search-unit-unknown}; chooses the sentence
 * @param arguments what the sentence is about
 */
public record Remark(String code, List<String> arguments) {
  public Remark {
    arguments = List.copyOf(arguments);
  }

  static Remark of(String code, String... arguments) {
    return new Remark(code, List.of(arguments));
  }
}
