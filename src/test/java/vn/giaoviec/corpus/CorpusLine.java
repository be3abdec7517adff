package vn.giaoviec.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * One line of a corpus: expected values, a tab, and the sentence with their spans in double square
 * brackets. Several values are parted by {@code " | "}; {@code -} expects nothing; {@code ⏎} is a
 * line break; a {@code ?} in front marks a known miss.
 */
record CorpusLine(
    int number,
    boolean knownMiss,
    List<String> values,
    String sentence,
    List<Span> spans,
    Optional<LocalDate> given) {

  private static final String GIVEN = "# given ";

  static List<CorpusLine> read(List<String> lines) {
    List<CorpusLine> read = new ArrayList<>();
    Optional<LocalDate> given = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(GIVEN)) {
        String date = line.substring(GIVEN.length()).strip();
        given = date.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(date));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        read.add(parse(i + 1, line, given));
      }
    }
    return read;
  }

  private static CorpusLine parse(int number, String line, Optional<LocalDate> given) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("line " + number + " has no tab: " + line);
    }
    boolean miss = line.startsWith("?");
    String expected = line.substring(miss ? 1 : 0, tab).strip();
    List<String> values = expected.equals("-") ? List.of() : List.of(expected.split(" \\| "));
    String marked = Vietnamese.normalize(line.substring(tab + 1).replace('⏎', '\n'));
    StringBuilder sentence = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", from)) {
      int close = marked.indexOf("]]", open);
      sentence.append(marked, from, open);
      int start = sentence.length();
      sentence.append(marked, open + 2, close);
      spans.add(new Span(start, sentence.length()));
      from = close + 2;
    }
    sentence.append(marked.substring(from));
    if (spans.size() != values.size()) {
      throw new IllegalArgumentException("line " + number + ": values and spans differ in number");
    }
    return new CorpusLine(number, miss, values, sentence.toString(), spans, given);
  }

  /** What a finder should give back, one finding a line. */
  String expected() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      out.append(values.get(i)).append(" [[").append(spans.get(i).of(sentence)).append("]]\n");
    }
    return out.toString();
  }
}
