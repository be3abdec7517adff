package vn.giaoviec.export;

import java.util.Locale;

/** The words of an export that are not taken from a notice: titles, states, remarks. */
public enum ExportWord {
  TASKS_SHEET,
  REGISTER_SHEET,

  // Columns of the task-tracking sheet.
  ORDER,
  TASK,
  NUMBER,
  ISSUED_ON,
  DUE,
  LEAD,
  WITH,
  STATUS,
  BASIS,
  NOTE,
  HANDLE,

  // Columns of the register of incoming documents.
  ARRIVED_ON,
  ARRIVAL,
  AUTHOR,
  SYMBOL,
  DATED,
  SUBJECT,
  RECEIVER,
  FORWARDED_ON,
  SIGNATURE,
  REMARK,

  OPEN,
  DONE,
  CANCELLED,

  /** {0}: the other deadlines. */
  OTHER_DUE,
  /** {0}: the hour. */
  DUE_HOUR,
  WEAK,
  GONE,
  /** {0}: arrival numbers. */
  TWINS,
  /** Behind a text that was cut. */
  CUT,

  /** Of an event without a day of its own: it stands on the last day of its period. */
  LAST_DAY_OF_PERIOD;

  /** The key of the word in a bundle, e.g. {@code export.issued-on}. */
  public String key() {
    return "export." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
