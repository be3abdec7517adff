package vn.giaoviec.export;

import java.time.Instant;
import java.util.function.Function;

/** Gives the export of each form. */
public final class TaskExports {
  private final ExportWords words;
  private final Function<String, String> notices;
  private final Instant now;

  /**
   * @param words says {@link ExportWord}s in the language of the reader
   * @param notices the JSON of the contract as it was filed, by {@link
   *     vn.giaoviec.filing.FiledNotice#id}; asked once a notice, and by the forms of JSON only
   * @param now when the export is made, as calendars want to know
   */
  public TaskExports(
      Function<ExportWord, String> words, Function<String, String> notices, Instant now) {
    this.words = new ExportWords(words);
    this.notices = notices;
    this.now = now;
  }

  /**
   * The export of a form. JSON and JSONL gather neighbouring rows of one notice in one object; a
   * notice whose rows are torn apart by others comes once for each run of them, so hand them in
   * sorted by arrival. All others keep the order of the rows.
   */
  public TaskExport of(ExportFormat format) {
    return switch (format) {
      case JSON -> new JsonExport(notices, NoticeJson.Layout.PRETTY);
      case JSONL -> new JsonExport(notices, NoticeJson.Layout.LINE);
      case CSV -> csv(',');
      case XLSX -> new XlsxExport(words, now);
      case ICS -> new IcsExport(words, now);
    };
  }

  /** CSV with another separator, for a spreadsheet that wants a semicolon. */
  public TaskExport csv(char separator) {
    return new CsvExport(words, separator);
  }
}
