package vn.giaoviec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Counts what was found rightly, made up and missed. */
final class Tally {
  private int right;
  private int madeUp;
  private int missed;

  /**
   * Compares two lists without regard to order.
   *
   * @return what was missed and what was made up, for a person to read; empty where all is right
   */
  <T> String add(
      List<Truth.Expected> expected, List<T> found, BiPredicate<Truth.Expected, T> same) {
    List<T> left = new ArrayList<>(found);
    List<String> lacking = new ArrayList<>();
    for (Truth.Expected wanted : expected) {
      var hit = left.stream().filter(value -> same.test(wanted, value)).findFirst();
      hit.ifPresent(left::remove);
      if (hit.isEmpty() && !wanted.optional()) {
        lacking.add(String.join("|", wanted.values()));
      } else if (hit.isPresent() && !wanted.optional()) {
        right++;
      }
    }
    madeUp += left.size();
    missed += lacking.size();
    return lacking.isEmpty() && left.isEmpty() ? "" : "missed " + lacking + " made up " + left;
  }

  double precision() {
    return share(right, madeUp);
  }

  double recall() {
    return share(right, missed);
  }

  private static double share(int right, int wrong) {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }
}
