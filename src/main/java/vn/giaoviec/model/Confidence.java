package vn.giaoviec.model;

import java.util.List;
import vn.giaoviec.model.Evidence.Strength;

/**
 * How far the values of a task can be trusted.
 *
 * @param reasons why it is not more; empty where it is sure
 */
public record Confidence(Strength level, List<Problem> reasons) {
  public Confidence {
    reasons = List.copyOf(reasons);
  }
}
