package vn.giaoviec.model;

import java.util.List;
import vn.giaoviec.model.Evidence.Strength;

/**
 * How far the values of a task can be trusted.
 *
 * @param reasons why it is not more; empty where it is sure
 */
public record Confidence(Strength level, List<Problem> reasons) {
  /** Nothing speaks against it. */
  public static final Confidence SURE = new Confidence(Strength.SURE, List.of());

  public Confidence {
    reasons = List.copyOf(reasons);
  }
}
