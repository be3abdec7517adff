package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Two lists laid side by side without regard to order.
 *
 * @param right how many that had to be found were
 * @param welcome how many were found that did not have to be
 * @param missed had to be found and were not
 * @param madeUp were found and are not there
 */
record Comparison<G extends Gold.Expected, F>(
    int right, int welcome, List<G> missed, List<F> madeUp) {
  Comparison {
    missed = List.copyOf(missed);
    madeUp = List.copyOf(madeUp);
  }

  /** Each gold value takes the first that is the same; optional ones choose last. */
  static <G extends Gold.Expected, F> Comparison<G, F> of(
      List<G> gold, List<F> found, BiPredicate<G, F> same) {
    List<F> left = new ArrayList<>(found);
    List<G> missed = new ArrayList<>();
    int right = 0;
    int welcome = 0;
    for (G wanted : gold.stream().sorted(Comparator.comparing(G::optional)).toList()) {
      var hit = left.stream().filter(value -> same.test(wanted, value)).findFirst();
      hit.ifPresent(left::remove);
      if (hit.isEmpty() && !wanted.optional()) {
        missed.add(wanted);
      } else if (hit.isPresent() && wanted.optional()) {
        welcome++;
      } else if (hit.isPresent()) {
        right++;
      }
    }
    return new Comparison<>(right, welcome, missed, left);
  }

  Counts counts() {
    return new Counts(right, madeUp.size(), missed.size());
  }

  private boolean isClean() {
    return missed.isEmpty() && madeUp.isEmpty();
  }

  /** The comparison as part of a measure, told apart where it is not clean. */
  Mark mark(Measure measure, String where) {
    List<String> lacking = missed.stream().map(Gold.Expected::shown).toList();
    List<String> invented = madeUp.stream().map(Object::toString).toList();
    List<Miss> misses = List.of(new Miss(measure, where, lacking, invented));
    return new Mark(measure, counts(), isClean() ? List.of() : misses);
  }
}
