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

  private static final Pattern BLANKS = Pattern.compile(" {2,}");
  private static final Pattern AROUND_TAB = Pattern.compile(" *\\t *");
  private static final Pattern END = Pattern.compile("[ \\t]+$|^ +");

  /** Signs that printers and word processors set before a list item where a dash is meant. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[\u2022\u00b7\u25cf\u25aa\u25a0\u25ba\u27a2\u2756\u00ac\uf0b7\uf02d"
              + "\uf0a7\uf0d8\uf0fc\uf076]\\s*|[*o]\\t\\s*|\\* +)(?=\\S)");

  /** A line drawn under a heading; a lone star is the mark under the name of a Party body. */
  private static final Pattern DRAWN_RULE =
      Pattern.compile("(?:[-_=~.\u2500\u2501\u00af]\\s*){3,}|[*_=~\\\\|`\\s]{2,}|_|\\\\");

  Draft {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /** The one canonical text: normalised once, body first, furniture of all pages behind it. */
  SourceText canonical(String fileName, long bytes, String sha256) {
    StringBuilder text = new StringBuilder();
    List<Line> placed = new ArrayList<>(lines.size());
    List<DraftLine> legible = legible();
    for (Role role : List.of(Role.BODY, Role.FURNITURE)) {
      for (DraftLine line : legible) {
        if (line.role() == role) {
          int start = text.length();
          text.append(line.text());
          Span span = new Span(start, text.length());
          text.append('\n');
          placed.add(new Line(span, line.page(), role, line.indent(), line.gap(), line.box()));
        }
      }
    }
    Provenance provenance =
        new Provenance(fileName, mediaType, bytes, sha256, pages, layer, OptionalDouble.empty());
    return new SourceText(provenance, text.toString(), placed, flow, signature, problems);
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
      if (text.isEmpty() || DRAWN_RULE.matcher(text).matches()) {
        pendingGap = line.role() == Role.BODY ? Math.max(1, line.gap()) : pendingGap;
        continue;
      }
      int gap = line.role() == Role.BODY ? Math.max(line.gap(), pendingGap) : line.gap();
      pendingGap = line.role() == Role.BODY ? 0 : pendingGap;
      legible.add(new DraftLine(text, line.page(), line.role(), line.indent(), gap, line.box()));
    }
    return legible;
  }

  private static String canonicalLine(String raw) {
    String text = Vietnamese.normalize(raw).replace('\n', ' ');
    text = AROUND_TAB.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\t");
    text = END.matcher(text).replaceAll("");
    return BULLET.matcher(text).replaceFirst("- ");
  }
}
