package vn.giaoviec.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoviec.evaluate.Calibration;
import vn.giaoviec.evaluate.Counts;
import vn.giaoviec.evaluate.DocumentScore;
import vn.giaoviec.evaluate.Measure;
import vn.giaoviec.evaluate.Miss;
import vn.giaoviec.evaluate.Report;

/** Draws the figures of an evaluation; each part ends with an empty line. */
final class ReportTable {
  private static final int LONGEST_QUOTE = 160;
  private static final String CUT = " … ";

  private final Messages messages;
  private final int width;
  private final Report report;

  ReportTable(Messages messages, int width, Report report) {
    this.messages = messages;
    this.width = width;
    this.report = report;
  }

  /** The figures of all documents together. */
  String total() {
    String title = messages.say("evaluate.total", report.documents().size());
    return part(title, figures(report.total()));
  }

  /** The figures of each document, without measures of which it has nothing. */
  String documents() {
    StringBuilder text = new StringBuilder();
    for (DocumentScore document : report.documents()) {
      text.append(part(document.name(), figures(document.counts())));
    }
    return text.toString();
  }

  /** What gold and program do not have in common. */
  String misses() {
    StringBuilder text = new StringBuilder();
    for (DocumentScore document : report.documents()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(head("measure", "where", "missed", "made-up"));
      for (Miss miss : document.misses()) {
        rows.add(
            List.of(
                miss.measure().code(), miss.where(), quote(miss.missed()), quote(miss.madeUp())));
      }
      if (rows.size() > 1) {
        text.append(part(document.name(), rows));
      }
    }
    return text.toString();
  }

  /** Whether the program is as often right as it says to be sure. */
  String calibration() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        head("level", "tasks", "right-tasks", "right-values", "wrong-values", "share", "coverage"));
    Calibration calibration = report.calibration();
    calibration
        .levels()
        .forEach(
            (name, level) ->
                rows.add(
                    List.of(
                        name,
                        number(level.tasks()),
                        number(level.rightTasks()),
                        number(level.right()),
                        number(level.wrong()),
                        share(level.shareRight()),
                        share(calibration.coverage(level)))));
    return part(messages.say("evaluate.calibration"), rows);
  }

  private List<List<String>> figures(Map<Measure, Counts> measures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head("measure", "precision", "recall", "f1", "right", "made-up", "missed", "meaning"));
    measures.forEach(
        (measure, counts) -> {
          if (!counts.isEmpty()) {
            rows.add(row(measure, counts));
          }
        });
    return rows;
  }

  private List<String> row(Measure measure, Counts counts) {
    return List.of(
        measure.code(),
        share(counts.precision()),
        share(counts.recall()),
        share(counts.f1()),
        number(counts.right()),
        number(counts.madeUp()),
        number(counts.missed()),
        messages.say("measure." + measure.code()));
  }

  private List<String> head(String... columns) {
    List<String> head = new ArrayList<>();
    for (String column : columns) {
      head.add(messages.say("evaluate." + column));
    }
    return head;
  }

  private String part(String title, List<List<String>> rows) {
    return title + "\n" + new Grid(rows, width).draw() + "\n";
  }

  /** Both ends of a long text, as it is there that tasks differ. */
  private static String quote(List<String> values) {
    String words = String.join("; ", values);
    int half = (LONGEST_QUOTE - CUT.length()) / 2;
    return words.length() <= LONGEST_QUOTE
        ? words
        : words.substring(0, half) + CUT + words.substring(words.length() - half);
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  /** With a point in every language, so that figures can be compared and copied. */
  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
