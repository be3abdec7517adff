package vn.giaoviec.worker;

/** What became of a document that a child was to read. */
public sealed interface Answer {
  /** It was read; the JSON of the contract, on one line. */
  record Read(String json) implements Answer {}

  /**
   * It cannot be read, whoever tries.
   *
   * @param code of the problem
   * @param vietnamese what went wrong and what to do
   * @param english the same
   */
  record Refused(String code, String vietnamese, String english) implements Answer {}

  /**
   * The child did not survive it, nor did a fresh one.
   *
   * @param detail for who looks into it: exit code, last words on stderr
   */
  record Died(Cause cause, String detail) implements Answer {}

  /** What a child died of. */
  enum Cause {
    /** Nothing moved for the time limit. */
    TIMEOUT,
    /** It wanted more memory than it may have. */
    MEMORY,
    /** It ended by itself, was killed from outside or answered with nonsense. */
    CRASH,
    /**
     * No child could be started, or it was told from outside to end: this says nothing about the
     * document, which should be tried again later.
     */
    NO_CHILD
  }
}
