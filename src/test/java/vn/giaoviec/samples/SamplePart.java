package vn.giaoviec.samples;

import java.util.Arrays;
import java.util.List;

/** One line of the source of a sample, as the makers of Word and PDF files need it. */
sealed interface SamplePart {
  /** Two cells side by side, in the letterhead and in the end block: {@code left||right}. */
  record Cells(String left, String right) implements SamplePart {}

  /** A centred line in bold type: {@code = TITLE}. */
  record Centred(String text) implements SamplePart {}

  /** A line of the list of addressees: {@code > - Unit;}. */
  record Addressee(String text) implements SamplePart {}

  /** A row of a table: <code>| cell | cell |</code>. */
  record TableRow(List<String> cells) implements SamplePart {}

  /**
   * A paragraph that Word numbers by itself: {@code #1 }, {@code #a } or {@code #- }.
   *
   * @param level from 0
   */
  record Numbered(int level, String text) implements SamplePart {}

  /** Any other line. */
  record Text(String text) implements SamplePart {}

  /** An empty line. */
  record Gap() implements SamplePart {}

  /** Reads the lines of a source. */
  static List<SamplePart> parse(String source) {
    return source.lines().map(SamplePart::line).toList();
  }

  private static SamplePart line(String line) {
    if (line.isBlank()) {
      return new Gap();
    }
    int cut = line.indexOf("||");
    if (cut >= 0) {
      return new Cells(line.substring(0, cut), line.substring(cut + 2));
    }
    return switch (line.charAt(0)) {
      case '=' -> new Centred(line.substring(1).strip());
      case '>' -> new Addressee(line.substring(1).strip());
      case '#' -> new Numbered("1a-".indexOf(line.charAt(1)), line.substring(2).strip());
      case '|' -> new TableRow(cells(line));
      default -> new Text(line);
    };
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
