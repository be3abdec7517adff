package vn.giaoviec.extract;

import java.util.List;

/**
 * What a sentence does.
 *
 * @param kind its mood
 * @param from where its instruction begins; an approval or reason before it is left out
 * @param units whom it names as doers, if any
 * @param rule the id of the rule that decided
 */
record Reading(Kind kind, int from, List<Unit> units, String rule) {
  /** The moods of a sentence, seen from the register of tasks. */
  enum Kind {
    /** An authority hands work to a named unit: "Giao X …". */
    ORDER,
    /** A unit is the subject of its own duty: "X chủ trì …". */
    SUBJECT,
    /** It opens with an act and names nobody: "Rà soát …". */
    ACT,
    /** It tells of the past or praises. */
    ASSESSMENT,
    /** It agrees, approves or appoints. */
    APPROVAL,
    /** It only asks to carry out the document. */
    FORMULA,
    /** It only says who answers for failures. */
    LIABILITY,
    /** None of these. */
    OTHER
  }

  /** The same, beginning at {@code offset}. */
  Reading startingAt(int offset) {
    return new Reading(kind, offset, units, rule);
  }

  Reading {
    units = List.copyOf(units);
  }
}
