package vn.giaoviec.structure;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;

/** A header field, if it could be read, and what a clerk should know of it. */
record Found<T>(Optional<Field<T>> field, List<Problem> problems) {
  Found {
    problems = List.copyOf(problems);
  }

  static <T> Found<T> of(Field<T> field) {
    return new Found<>(Optional.of(field), List.of());
  }

  static <T> Found<T> of(Field<T> field, Problem problem) {
    return new Found<>(Optional.of(field), List.of(problem));
  }

  static <T> Found<T> none(Problem problem) {
    return new Found<>(Optional.empty(), List.of(problem));
  }

  /** Nothing there, and nothing wrong with that. */
  static <T> Found<T> absent() {
    return new Found<>(Optional.empty(), List.of());
  }

  /** The same, with a word of warning where its figures were recognised with little confidence. */
  Found<T> doubted(String name, SourceText source) {
    if (!problems.isEmpty()) {
      return this;
    }
    return field
        .flatMap(read -> source.doubt(name, read.span()))
        .map(doubt -> new Found<>(field, List.of(doubt)))
        .orElse(this);
  }

  /** The field is blank or missing in the document. */
  static <T> Found<T> missing(String field) {
    return none(Problem.of("missing-header-field", field));
  }
}
