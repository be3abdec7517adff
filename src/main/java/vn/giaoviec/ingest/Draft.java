package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.Line.Role;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Provenance;
import vn.giaoviec.model.Provenance.TextLayer;
import vn.giaoviec.model.SeenWord;
import vn.giaoviec.model.SignatureHint;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.SourceText.Flow;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * What a reader hands over: raw lines in the order of the pages, body and furniture mixed.
 *
 * @param mediaType what the file turned out to be
 * @param pages how many, at least 1
 */
record Draft(
    String mediaType,
    List<DraftLine> lines,
    Flow flow,
    int pages,
    TextLayer layer,
    Optional<SignatureHint> signature,
    List<Problem> problems) {

  /** Signs that printers and word processors set before a list item where a dash is meant. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[\u2022\u00b7\u25cf\u25aa\u25a0\u25ba\u27a2\u2756\u00ac\uf0b7\uf02d"
              + "\uf0a7\uf0d8\uf0fc\uf076]\\s*|[*o]\\t\\s*|\\* +)(?=\\S)");

  /** Signs of a line drawn under a heading, or left over from one. */
  private static final String RULE_SIGNS = "-_=~.*|`\\\u2500\u2501\u00af";

  Draft {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /** The one canonical text: normalised once, body first, furniture of all pages behind it. */
  SourceText canonical(String fileName, long bytes, String sha256) {
    StringBuilder text = new StringBuilder();
    List<Line> placed = new ArrayList<>(lines.size());
    List<SeenWord> seen = new ArrayList<>();
    List<DraftLine> legible = legible();
    for (Role role : List.of(Role.BODY, Role.FURNITURE)) {
      for (DraftLine line : legible) {
        if (line.role() == role) {
          int start = text.length();
          text.append(line.text());
          Span span = new Span(start, text.length());
          addSeen(line, start, seen);
          text.append('\n');
          placed.add(new Line(span, line.page(), role, line.indent(), line.gap(), line.box()));
        }
      }
    }
    Provenance provenance =
        new Provenance(fileName, mediaType, bytes, sha256, pages, layer, meanConfidence(seen));
    return new SourceText(provenance, text.toString(), placed, flow, signature, problems, seen);
  }

  /** Looks the recognised words of a line up in its canonical text, one behind the other. */
  private static void addSeen(DraftLine line, int start, List<SeenWord> seen) {
    int from = 0;
    for (Word word : line.seen()) {
      String text = spaced(Vietnamese.normalize(word.text()));
      int at = text.isEmpty() ? -1 : line.text().indexOf(text, from);
      if (at >= 0) {
        from = at + text.length();
        Span span = new Span(start + at, start + from);
        seen.add(new SeenWord(span, word.box(), word.confidence()));
      }
    }
  }

  private static OptionalDouble meanConfidence(List<SeenWord> seen) {
    OptionalDouble mean = seen.stream().mapToDouble(SeenWord::confidence).average();
    // More digits would say nothing, and change with every build of the recogniser.
    return mean.isEmpty() ? mean : OptionalDouble.of(Math.round(mean.getAsDouble() * 1000) / 1000d);
  }

  /** Whether anything but furniture is there to be read. */
  boolean hasBody() {
    return lines.stream()
        .anyMatch(l -> l.role() == Role.BODY && l.text().chars().anyMatch(Character::isLetter));
  }

  /** The lines in canonical spelling; a line that is only drawn becomes a gap above the next. */
  private List<DraftLine> legible() {
    List<DraftLine> legible = new ArrayList<>(lines.size());
    int pendingGap = 0;
    for (DraftLine line : lines) {
      String text = canonicalLine(line.text());
      if (text.isEmpty() || isDrawn(text)) {
        pendingGap = line.role() == Role.BODY ? Math.max(1, line.gap()) : pendingGap;
        continue;
      }
      int gap = line.role() == Role.BODY ? Math.max(line.gap(), pendingGap) : line.gap();
      pendingGap = line.role() == Role.BODY ? 0 : pendingGap;
      legible.add(line.withText(text).withGap(gap));
    }
    return legible;
  }

  /** Whether nothing is printed but a rule; a lone star is the mark of a Party body, and stays. */
  private static boolean isDrawn(String text) {
    return !text.equals("*")
        && text.chars().allMatch(c -> c == ' ' || c == '\t' || RULE_SIGNS.indexOf(c) >= 0);
  }

  private static String canonicalLine(String raw) {
    return BULLET.matcher(spaced(Vietnamese.normalize(raw))).replaceFirst("- ");
  }

  /** Single blanks, none at the ends or beside tabs; an empty cell stays between two tabs. */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n') {
        blank = true;
        continue;
      }
      if (blank && c != '\t' && !out.isEmpty() && out.charAt(out.length() - 1) != '\t') {
        out.append(' ');
      }
      blank = false;
      out.append(c);
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '\t') {
      end--;
    }
    return out.substring(0, end);
  }
}
