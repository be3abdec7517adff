package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.SourceText.Flow;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Joins lines into paragraphs.
 *
 * <p>A line goes on in the next one unless something speaks for a break: a label, or a sentence end
 * followed by a capital where the line had room for one more word. A blank line alone is no proof,
 * since page breaks and scanners leave them inside sentences.
 */
final class Paragraphs {
  /** A line that fills less of the measure than this is a short one. */
  private static final double SHORT = 0.62;

  /** A line that fills less than this leaves room enough that a label below it is one. */
  private static final double OPEN = 0.86;

  /** Scanned lines are ragged: without indents a line must leave more room than a word. */
  private static final double RAGGED = 0.96;

  /**
   * Below this many units a Word paragraph without an end mark is a heading, not half a sentence.
   */
  private static final int HEADING = 60;

  /** Words that a number must follow, wherever the line ends; "Sở" and "Nam" end headings. */
  private static final List<String> REFERENCE_WORDS =
      List.of(
          "khoản", "Khoản", "điểm", "Điểm", "điều", "Điều", "số", "ngày", "tháng", "năm", "mục",
          "quý");

  private final SourceText source;
  private final FoldedText text;
  private final Markers markers;
  private final boolean tabbed;
  private final int measure;
  private final int margin;
  private final boolean indentsFirstLines;
  private final boolean linesAreWhole;

  Paragraphs(SourceText source, FoldedText text, List<Region> regions) {
    this.source = source;
    this.text = text;
    this.markers = new Markers(text);
    this.tabbed = text.text().indexOf('\t') >= 0;
    this.measure = measure(source, regions);
    this.margin = margin(source, regions);
    this.indentsFirstLines = indentsFirstLines(source, regions, margin);
    this.linesAreWhole = source.flow() == Flow.PARAGRAPHS || linesAreWhole(regions);
  }

  /** Whether nearly every long line ends a sentence: then lines were not broken at a margin. */
  private boolean linesAreWhole(List<Region> regions) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < regions.size(); i++) {
      Line line = source.lines().get(i);
      if (regions.get(i) == Region.BODY && line.span().length() >= HEADING) {
        boolean ends = ends(line);
        whole += ends ? 1 : 0;
        broken += ends ? 0 : 1;
      }
    }
    return whole >= 2 && broken * 5 <= whole;
  }

  /** Whether paragraphs begin with an indent, so that a line without one goes on. */
  private static boolean indentsFirstLines(SourceText source, List<Region> regions, int margin) {
    int body = 0;
    int indented = 0;
    for (int i = 0; i < regions.size(); i++) {
      if (regions.get(i) == Region.BODY) {
        body++;
        indented += source.lines().get(i).indent() > margin + 2 ? 1 : 0;
      }
    }
    return indented >= 3 && indented * 25 >= body;
  }

  /** The indent that most body lines have: that of lines which go on. */
  private static int margin(SourceText source, List<Region> regions) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < regions.size(); i++) {
      if (regions.get(i) == Region.BODY) {
        counts.merge(source.lines().get(i).indent(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The right edge that most body lines reach, in columns. */
  private static int measure(SourceText source, List<Region> regions) {
    int[] edges = new int[regions.size()];
    int count = 0;
    for (int i = 0; i < regions.size(); i++) {
      if (regions.get(i) == Region.BODY) {
        edges[count++] = edge(source.lines().get(i));
      }
    }
    Arrays.sort(edges, 0, count);
    return count == 0 ? 1 : Math.max(1, edges[(count - 1) * 9 / 10]);
  }

  private static int edge(Line line) {
    return line.indent() + line.span().length();
  }

  /** The paragraphs of the whole text in order; only body lines are joined by their shape. */
  List<Paragraph> join(List<Region> regions) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    for (FlatTables.Table table : new FlatTables(source, text).find(regions)) {
      join(from, table.first(), regions, paragraphs);
      table.rows().forEach(row -> paragraphs.add(row(row)));
      from = table.end();
    }
    join(from, regions.size(), regions, paragraphs);
    return paragraphs;
  }

  private void join(int from, int to, List<Region> regions, List<Paragraph> paragraphs) {
    int first = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || breaksBefore(i, regions)) {
        Span span =
            new Span(line(first).span().start(), line(i - 1).span().end()).strip(text.text());
        if (!span.isEmpty()) {
          paragraphs.add(new Paragraph(span, regions.get(first), cells(span, regions.get(first))));
        }
        first = i;
      }
    }
  }

  private static Paragraph row(List<Span> cells) {
    return new Paragraph(cells.getFirst().union(cells.getLast()), Region.BODY, cells);
  }

  /** The cells of a line that holds at least three; none otherwise. */
  private List<Span> cells(Span line, Region region) {
    if (region != Region.BODY || text.text().indexOf('\t', line.start(), line.end()) < 0) {
      return List.of();
    }
    List<Span> cells = new ArrayList<>();
    int from = line.start();
    for (int at = line.start(); at <= line.end(); at++) {
      if (at == line.end() || text.text().charAt(at) == '\t') {
        cells.add(new Span(from, at).strip(text.text()));
        from = at + 1;
      }
    }
    return cells.size() < 3 ? List.of() : cells;
  }

  private Line line(int i) {
    return source.lines().get(i);
  }

  private boolean breaksBefore(int i, List<Region> regions) {
    Region region = regions.get(i);
    if (region != regions.get(i - 1)) {
      return true;
    }
    if (region != Region.BODY && region != Region.GROUNDS) {
      return region != Region.TITLE && region != Region.ANNEX;
    }
    Line upper = line(i - 1);
    Line lower = line(i);
    if (isRow(upper) || isRow(lower)) {
      return true;
    }
    if (endsInReference(upper)) {
      return false;
    }
    boolean ended = ends(upper);
    Markers.Found marker = markers.at(lower.span());
    boolean firstLine = lower.indent() > margin + 2;
    if (marker != null && (ended || closes(upper) || marker.certain() || firstLine)) {
      return true;
    }
    boolean capital = startsLikeSentence(lower);
    if (linesAreWhole) {
      boolean half = !ended && (upper.span().length() >= HEADING || endsWithComma(upper));
      return capital || !half;
    }
    if (endsWithComma(upper) || !capital) {
      return false;
    }
    if (ended) {
      boolean shaped = indentsFirstLines ? edge(upper) < SHORT * measure : hasRoom(upper, lower);
      return lower.gap() > 0 || firstLine || lower.indent() > upper.indent() + 1 || shaped;
    }
    return firstLine && edge(upper) < OPEN * measure || edge(upper) < SHORT * measure;
  }

  /** A table row: at least three cells. */
  private boolean isRow(Line line) {
    if (!tabbed) {
      return false;
    }
    int first = text.text().indexOf('\t', line.span().start(), line.span().end());
    return first >= 0 && text.text().indexOf('\t', first + 1, line.span().end()) >= 0;
  }

  private boolean closes(Line line) {
    return linesAreWhole || ends(line) || edge(line) < OPEN * measure;
  }

  private boolean ends(Line line) {
    Span bare = line.span().strip(text.text());
    if (bare.isEmpty()) {
      return true;
    }
    int last = bare.end() - 1;
    while (last > bare.start() && "\"')]* ".indexOf(text.text().charAt(last)) >= 0) {
      last--;
    }
    return ".;:!?…/".indexOf(text.text().charAt(last)) >= 0;
  }

  /** "… tại khoản": what follows is its number, not a label. */
  private boolean endsInReference(Line line) {
    Span bare = line.span().strip(text.text());
    for (String word : REFERENCE_WORDS) {
      int at = bare.end() - word.length();
      if (at > bare.start()
          && text.text().startsWith(word, at)
          && text.text().charAt(at - 1) <= ' ') {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithComma(Line line) {
    Span bare = line.span().strip(text.text());
    return !bare.isEmpty() && text.text().charAt(bare.end() - 1) == ',';
  }

  private boolean hasRoom(Line upper, Line lower) {
    Span bare = lower.span().strip(text.text());
    int word = text.text().indexOf(' ', bare.start(), bare.end());
    int length = (word < 0 ? bare.end() : word) - bare.start();
    boolean indented = upper.indent() + lower.indent() > 0;
    return edge(upper) + 1 + length <= (indented ? measure : RAGGED * measure);
  }

  private boolean startsLikeSentence(Line line) {
    Span bare = line.span().strip(text.text());
    int at = bare.start();
    while (at < bare.end() && "\"'([* ".indexOf(text.text().charAt(at)) >= 0) {
      at++;
    }
    return at < bare.end() && Character.isUpperCase(text.text().charAt(at));
  }
}
