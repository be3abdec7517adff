package vn.giaoviec.evaluate;

import java.util.Locale;

/** What is counted, in the order in which it is shown. */
public enum Measure {
  /** Tasks that share most of their words with one of the gold. */
  TASK,
  /** Tasks that share nearly all of them: their bounds are right too. */
  TASK_STRICT,
  LEAD,
  WITH,
  DUE,
  /** Deadlines whose day is right, whatever the bound. */
  DUE_VALUE,
  /** Documents cited inside a task. */
  TASK_CITE,
  /** Documents cited anywhere, each once. */
  CITE,
  CITE_DATE,
  CITE_ISSUER,
  TASK_ID,
  H_KIND,
  H_NUMBER,
  H_DATE,
  H_PLACE,
  H_ISSUER,
  H_SUBJECT,
  H_SIGNER;

  /** The name in JSON, for ever the same. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
