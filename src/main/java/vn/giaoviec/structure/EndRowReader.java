package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;

/**
 * Tells the two columns of the end block apart: recipients on the left, signature on the right.
 *
 * <p>They stand in cells, on lines of their own, or run together by a scanner: "- Nhu tren; PHO CHU
 * TICH".
 */
final class EndRowReader {
  // "Noi nhan:" with its first letters lost to a scanner; never "nguoi nhan".
  private static final Pattern LABEL =
      Pattern.compile("[^a-z]{0,4}(?:n|nv|nl|d|h|m|;nv)?[oa][ij]? nhan\\s?(?:[:;.].*|)");
  private static final Pattern CAPACITY =
      Pattern.compile(
          "(?<![\\p{L}\\d./])(?:(TUQ|TM|KT|TL|Q|T)\\s?\\.|(T/M|K/T|T/L)\\s?\\.?)\\s?(?=\\p{Lu}{2})");

  private final Organisations organisations;
  private final PersonNames names;

  EndRowReader(Organisations organisations, PersonNames names) {
    this.organisations = organisations;
    this.names = names;
  }

  static boolean label(String folded) {
    return folded.length() < 2000 && folded.contains(" nhan") && LABEL.matcher(folded).matches();
  }

  EndRow read(Sheet sheet, Row row) {
    Optional<Span> left = Optional.empty();
    Optional<String> capacity = Optional.empty();
    List<EndRow.Title> titles = new ArrayList<>();
    Optional<EndRow.Candidate> name = Optional.empty();
    boolean label = false;
    for (Span cell : row.cells()) {
      Span rest = cell;
      label |= label(sheet.folded(cell));
      int cut = signatureAt(sheet, cell);
      if (cut >= 0) {
        Span right = new Span(cell.start() + cut, cell.end());
        rest = new Span(cell.start(), right.start());
        capacity = capacity.or(() -> capacityIn(sheet.shown(right)));
        titles.addAll(titlesIn(sheet, right));
      }
      int from = titles.isEmpty() ? cell.start() : titles.getLast().span().end();
      Optional<EndRow.Candidate> found =
          nameIn(sheet, new Span(Math.max(from, cell.start()), cell.end()));
      if (found.isPresent() && (name.isEmpty() || found.get().rank() < name.get().rank())) {
        name = found;
      }
      if (found.isPresent() && rest.contains(found.get().span())) {
        rest = new Span(rest.start(), found.get().span().start());
      }
      if (left.isEmpty() && Shape.letters(sheet.shown(rest)) > 0) {
        left = Optional.of(rest.strip(sheet.text().text()));
      }
    }
    return new EndRow(row, left, label, capacity, titles, name);
  }

  /** Where in the cell a capacity mark or a title in capitals begins; -1 if nowhere. */
  private int signatureAt(Sheet sheet, Span cell) {
    String shown = sheet.shown(cell);
    Matcher mark = capacityMark(shown);
    int capacity = mark == null ? -1 : mark.start();
    FoldedText text = new FoldedText(shown, sheet.folded(cell));
    for (int at = 0; at < shown.length(); at++) {
      if (at == capacity) {
        return at;
      }
      if (capitals(shown, at) && text.wordStartsAt(at)) {
        Phrases.Match<String> title = organisations.title(text, at);
        if (title != null && Shape.caps(shown.substring(at, title.end()))) {
          return at;
        }
      }
    }
    return -1;
  }

  /** The first capacity mark; null if there is none, which few signs tell for most rows. */
  private static @Nullable Matcher capacityMark(String shown) {
    if (!mayMark(shown)) {
      return null;
    }
    Matcher mark = CAPACITY.matcher(shown);
    return mark.find() ? mark : null;
  }

  /** Whether a dot or slash follows one of the letters that such marks have before it. */
  private static boolean mayMark(String shown) {
    for (int at = 1; at < shown.length(); at++) {
      char c = shown.charAt(at);
      if (c == '.' || c == '/') {
        char before = shown.charAt(at - 1);
        char letter = at > 1 && Character.isWhitespace(before) ? shown.charAt(at - 2) : before;
        if ("QMTLK".indexOf(letter) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean capitals(String shown, int at) {
    return Character.isUpperCase(shown.charAt(at))
        && at + 1 < shown.length()
        && Character.isUpperCase(shown.charAt(at + 1));
  }

  static Optional<String> capacityIn(String shown) {
    Matcher mark = capacityMark(shown);
    if (mark == null) {
      return Optional.empty();
    }
    String printed = mark.group(1) == null ? mark.group(2) : mark.group(1);
    // Only KT ends so; a scanner lost the K at the margin.
    return Optional.of(printed.equals("T") ? "KT" : printed.replace("/", ""));
  }

  private List<EndRow.Title> titlesIn(Sheet sheet, Span right) {
    String shown = sheet.shown(right);
    FoldedText text = new FoldedText(shown, sheet.folded(right));
    List<EndRow.Title> titles = new ArrayList<>();
    Matcher mark = capacityMark(shown);
    int behind = mark == null ? -1 : mark.end();
    boolean borrows =
        behind >= 0
            && !shown.startsWith("TM")
            && !shown.startsWith("Q")
            && !shown.startsWith("T/M");
    int at = 0;
    while (at < shown.length()) {
      Phrases.Match<String> title =
          capitals(shown, at) && text.wordStartsAt(at) ? organisations.title(text, at) : null;
      if (title != null && Shape.caps(shown.substring(at, title.end()))) {
        Span span = new Span(right.start() + at, right.start() + title.end());
        titles.add(new EndRow.Title(title.value(), span, borrows && at == behind));
        at = title.end();
      } else {
        at++;
      }
    }
    return titles;
  }

  /** A name that fills the cell, or stands at its end behind a mark or specks. */
  private Optional<EndRow.Candidate> nameIn(Sheet sheet, Span cell) {
    String shown = sheet.shown(cell);
    if (Shape.letters(shown) < 4) {
      return Optional.empty();
    }
    Optional<PersonNames.Name> whole =
        Shape.dashAt(shown.strip()) > 0 && shown.indexOf('-') == 0
            ? Optional.empty()
            : names.whole(shown);
    if (whole.isPresent()) {
      return Optional.of(candidate(cell, 0, shown, whole.get(), whole.get().repaired() ? 3 : 0));
    }
    // An entry that ends with its own mark ends with no signer.
    boolean closed = ";.".indexOf(shown.charAt(shown.length() - 1)) >= 0;
    int limit = closed ? shown.length() : Math.max(0, shown.length() - 60);
    for (int at = shown.length() - 4; at > limit; at--) {
      char c = shown.charAt(at);
      if (Character.isLetter(c) || " !.-".indexOf(c) >= 0) {
        continue;
      }
      Optional<PersonNames.Name> name = names.whole(shown.substring(at + 1));
      if (name.isPresent() && (c == ';' || name.get().value().split(" ").length > 2)) {
        int rank = (c == ';' ? 1 : 2) + (name.get().repaired() ? 3 : 0);
        return Optional.of(candidate(cell, at + 1, shown, name.get(), rank));
      }
      if (c == ';' || c == ':') {
        break;
      }
    }
    return Optional.empty();
  }

  private static EndRow.Candidate candidate(
      Span cell, int from, String shown, PersonNames.Name name, int rank) {
    int start = cell.start() + from + name.at();
    return new EndRow.Candidate(name, new Span(start, cell.start() + shown.length()), rank);
  }
}
