package vn.giaoviec.model;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.giaoviec.text.Span;

/**
 * A document as one canonical text, with the lines and pages it stood on.
 *
 * <p>The lines cover the text in reading order: first the body, then, behind it, the furniture of
 * all pages (page numbers, running heads, footnotes, signature captions), so that a sentence cut by
 * a page break is whole. Within a line a tab parts cells that stood side by side.
 *
 * @param text canonical ({@link vn.giaoviec.text.Vietnamese#normalize}); lines end with a line feed
 * @param lines in text order, spans without the line feed
 * @param flow whether a line is a whole paragraph or may go on in the next line
 * @param signature what the digital signature says of itself
 * @param problems what went wrong while reading without stopping it
 * @param seen the words of recognised pages, in text order; empty for digital ones
 */
public record SourceText(
    Provenance provenance,
    String text,
    List<Line> lines,
    Flow flow,
    Optional<SignatureHint> signature,
    List<Problem> problems,
    List<SeenWord> seen) {

  /** How lines relate to paragraphs. */
  public enum Flow {
    /** A line is a paragraph, as in Word files. */
    PARAGRAPHS,
    /** A paragraph may run over several lines, as on a page. */
    LINES
  }

  public SourceText {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
    seen = List.copyOf(seen);
  }

  /** A text that was not recognised from pictures. */
  public SourceText(
      Provenance provenance,
      String text,
      List<Line> lines,
      Flow flow,
      Optional<SignatureHint> signature,
      List<Problem> problems) {
    this(provenance, text, lines, flow, signature, problems, List.of());
  }

  /** The same text from a file that came in under another name. */
  public SourceText named(String fileName) {
    Provenance p = provenance;
    Provenance named =
        new Provenance(
            fileName,
            p.mediaType(),
            p.bytes(),
            p.sha256(),
            p.pages(),
            p.layer(),
            p.ocrConfidence());
    return new SourceText(named, text, lines, flow, signature, problems, seen);
  }

  /** The page, from 1, that the unit at {@code offset} stood on. */
  public int pageAt(int offset) {
    return lines.isEmpty() ? 1 : lines.get(lineAt(offset)).page();
  }

  /** The last line that begins at or before {@code offset}; 0 if none does. */
  private int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The recognised words that {@code span} touches; none where its pages are digital. */
  public List<SeenWord> seen(Span span) {
    if (seen.isEmpty()) {
      return List.of();
    }
    int from = Span.firstEndingBehind(span.start(), seen, SeenWord::span);
    int to = from;
    while (to < seen.size() && seen.get(to).span().start() < span.end()) {
      to++;
    }
    return seen.subList(from, to);
  }

  /** What to tell of {@code field} if a figure in {@code span} was read with little confidence. */
  public Optional<Problem> doubt(String field, Span span) {
    return seen(span).stream()
        .filter(word -> !word.isReliable())
        .filter(word -> word.span().of(text).chars().anyMatch(Character::isDigit))
        .findFirst()
        .map(word -> problem(span, "doubtful-value", field, words(span)));
  }

  /**
   * Something about a place in the text that a clerk should look at, with its place on the page.
   */
  public Problem problem(Span span, String code, String... arguments) {
    Problem problem = Problem.onPage(pageAt(span.start()), code, arguments);
    Optional<Box> place = seen(span).stream().map(SeenWord::box).reduce(Box::union);
    return problem.at(place);
  }

  /** Where {@code span} stood, one rectangle for each page; none where places are not known. */
  public List<PageBox> boxes(Span span) {
    NavigableMap<Integer, Box> byPage = new TreeMap<>();
    for (int i = lineAt(span.start());
        i < lines.size() && lines.get(i).span().start() < span.end();
        i++) {
      Line line = lines.get(i);
      List<SeenWord> words = seen(line.span().meet(span));
      Optional<Box> part = words.stream().map(SeenWord::box).reduce(Box::union).or(line::box);
      part.ifPresent(box -> byPage.merge(line.page(), box, Box::union));
    }
    return byPage.entrySet().stream().map(e -> new PageBox(e.getKey(), e.getValue())).toList();
  }

  /** The words of {@code span} on one line: every run of blanks and line ends is one space. */
  public String words(Span span) {
    StringBuilder words = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      char unit = text.charAt(i);
      if (!Character.isWhitespace(unit)) {
        words.append(unit);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }
}
