package vn.giaoviec.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often something was found rightly, made up, and missed. Shares are rounded to four places.
 *
 * @param right true positives
 * @param madeUp false positives
 * @param missed false negatives
 */
public record Counts(int right, int madeUp, int missed) {
  static final Counts NONE = new Counts(0, 0, 0);

  private static final int PLACES = 4;

  /** One value that is either right, or both missed and replaced by a wrong one. */
  static Counts one(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> new Counts(1, 0, 0);
      case WRONG -> new Counts(0, 1, 1);
    };
  }

  /** What is to be said of one value. */
  enum Verdict {
    RIGHT,
    WRONG;

    static Verdict of(boolean right) {
      return right ? RIGHT : WRONG;
    }
  }

  Counts plus(Counts other) {
    return new Counts(right + other.right, madeUp + other.madeUp, missed + other.missed);
  }

  /** Whether there was nothing to find and nothing was found. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** How much of what was found is right; 1 where nothing was found. */
  public double precision() {
    return rounded(share(right, madeUp));
  }

  /** How much of what is there was found; 1 where nothing is there. */
  public double recall() {
    return rounded(share(right, missed));
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double p = share(right, madeUp);
    double r = share(right, missed);
    return rounded(p + r == 0 ? 0 : 2 * p * r / (p + r));
  }

  private static double share(int right, int wrong) {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** The nearest value of four places to exactly this double, as every other scorer rounds. */
  static double rounded(double share) {
    return new BigDecimal(share).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
  }
}
