package vn.giaoviec.evaluate;

import java.util.List;

/** What one comparison adds to one measure. */
record Mark(Measure measure, Counts counts, List<Miss> misses) {
  Mark {
    misses = List.copyOf(misses);
  }

  static Mark of(Measure measure, Counts counts) {
    return new Mark(measure, counts, List.of());
  }

  /** A single value: of the gold, of the program, and whether they are the same. */
  static Mark of(
      Measure measure, String where, Counts.Verdict verdict, List<String> gold, List<String> said) {
    Counts counts = Counts.one(verdict);
    return verdict == Counts.Verdict.RIGHT
        ? of(measure, counts)
        : new Mark(measure, counts, List.of(new Miss(measure, where, gold, said)));
  }
}
