package vn.giaoviec.model;

/**
 * Why something was found.
 *
 * @param rule the stable id of the rule, {@code kind.wording}
 * @param strength how far it can be trusted
 * @param why one short sentence in English for {@code explain}
 */
public record Evidence(String rule, Strength strength, String why) {
  /** How far a finding can be trusted. */
  public enum Strength {
    SURE,
    LIKELY,
    WEAK
  }

  public static Evidence sure(String rule, String why) {
    return new Evidence(rule, Strength.SURE, why);
  }

  public static Evidence likely(String rule, String why) {
    return new Evidence(rule, Strength.LIKELY, why);
  }

  public static Evidence weak(String rule, String why) {
    return new Evidence(rule, Strength.WEAK, why);
  }
}
