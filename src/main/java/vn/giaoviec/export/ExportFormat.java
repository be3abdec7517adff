package vn.giaoviec.export;

import java.util.Locale;

/** In which form tasks leave the register. */
public enum ExportFormat {
  /** One array of notices, indented. */
  JSON,
  /** One notice a line. */
  JSONL,
  /** One task a line, for spreadsheets and scripts. */
  CSV,
  /** A workbook: the task-tracking sheet and the register of incoming documents. */
  XLSX,
  /** A calendar with one event a deadline. */
  ICS;

  /** How the name of such a file ends, without the dot. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }
}
