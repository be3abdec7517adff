package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.Provenance;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Makes a source of plain text as the ingest room would: marks of emphasis gone, gaps as tabs. */
final class PlainNotice {
  private static final Pattern TABLE_RULE = Pattern.compile("\\|?(?:\\s*-{3,}\\s*\\|)+\\s*");
  private static final Pattern GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");

  private PlainNotice() {}

  static SourceText read(String name, String raw) {
    List<String> printed = new ArrayList<>();
    List<Integer> indents = new ArrayList<>();
    String canonical = Vietnamese.normalize(raw.replace("\r", ""));
    boolean paragraphs = canonical.lines().anyMatch(l -> l.length() > 220);
    for (String line : canonical.split("\n", -1)) {
      if (TABLE_RULE.matcher(line).matches()) {
        continue;
      }
      boolean table = line.startsWith("|") && line.length() > 12;
      for (String cell : table ? line.split("\\|") : new String[] {line}) {
        String plain = cell.replaceAll("^#+ |[*]{1,}", "");
        if (!table || !plain.isBlank()) {
          String shown = plain.strip();
          printed.add(paragraphs ? shown : GAP.matcher(shown).replaceAll("\t"));
          indents.add(plain.length() - plain.stripLeading().length());
        }
      }
    }
    return source(name, printed, indents, paragraphs);
  }

  private static SourceText source(
      String name, List<String> printed, List<Integer> indents, boolean paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    for (int i = 0; i < printed.size(); i++) {
      String line = printed.get(i);
      if (line.isEmpty()) {
        gap++;
        continue;
      }
      Span span = new Span(text.length(), text.length() + line.length());
      lines.add(new Line(span, 1, Line.Role.BODY, indents.get(i), gap, Optional.empty()));
      text.append(line).append('\n');
      gap = 0;
    }
    Provenance provenance =
        new Provenance(
            name,
            "text/plain",
            text.length(),
            "0".repeat(64),
            1,
            Provenance.TextLayer.DIGITAL,
            OptionalDouble.empty());
    return new SourceText(
        provenance,
        text.toString(),
        lines,
        paragraphs ? SourceText.Flow.PARAGRAPHS : SourceText.Flow.LINES,
        Optional.empty(),
        List.of());
  }
}
