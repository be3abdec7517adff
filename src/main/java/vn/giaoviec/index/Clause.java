package vn.giaoviec.index;

/** A part of a question. */
sealed interface Clause {
  /** Whether hits must not have it. */
  boolean excluded();

  /**
   * Words in any order and at any place.
   *
   * @param text in canonical form, parted by blanks
   */
  record Words(String text, boolean excluded) implements Clause {}

  /** Words one behind the other. */
  record Phrase(String text, boolean excluded) implements Clause {}

  /**
   * The beginning of a syllable.
   *
   * @param text without the asterisk
   */
  record Prefix(String text, boolean excluded) implements Clause {}

  /**
   * A property.
   *
   * @param position of the filter in the words; -1 if an option gave it
   * @param written as it stands there
   */
  record Filter(
      Field field,
      Comparison comparison,
      String value,
      boolean excluded,
      int position,
      String written)
      implements Clause {}

  /** What can be asked for by name. */
  enum Field {
    UNIT,
    LEAD,
    DECREE,
    NUMBER,
    ISSUER,
    KIND,
    FROM,
    TO,
    DATE,
    YEAR,
    DUE,
    WITHIN,
    OVERDUE,
    STATUS,
    GROUPS,
    SORT
  }

  /** How a value is compared. */
  enum Comparison {
    IS,
    BEFORE,
    UP_TO,
    AFTER,
    FROM
  }
}
