package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Reads who issues the document from the left cell of the letterhead: superior above, own name
 * below, each over one line or more (Decree 30/2020, Annex I).
 */
final class IssuerReader {
  /** Names that say nothing without the body they serve. */
  private static final Set<String> GENERIC =
      Set.of(
          "van phong",
          "van phong thuong truc",
          "co quan thuong truc",
          "ban thuong truc",
          "ban thuong vu",
          "thuong truc",
          "thanh tra");

  private static final int LONGEST = 120;

  private final Organisations organisations;
  private final ProperCase properCase;

  IssuerReader(Organisations organisations) {
    this.organisations = organisations;
    this.properCase = new ProperCase(organisations);
  }

  /** One organisation of the letterhead. */
  private record Unit(String printed, Span span) {
    Unit with(String line, Span more) {
      return new Unit(printed + " " + line, span.union(more));
    }

    String folded() {
      return Vietnamese.fold(printed);
    }
  }

  Found<String> read(Sheet sheet, List<Piece> letterhead) {
    List<Unit> units = new ArrayList<>();
    for (Piece piece : letterhead) {
      // A team may be named after the decision that formed it: "THEO QUYET DINH SO 12/QD-SCT".
      boolean partOfName =
          piece.numbering().filter(NumberReader.Numbering::inCapitals).isPresent()
              && !units.isEmpty();
      if (partOfName) {
        units.add(units.removeLast().with(sheet.shown(piece.span()), piece.span()));
      } else if (piece.type() == Piece.Type.NUMBER && !units.isEmpty()) {
        break;
      }
      if (piece.type() == Piece.Type.TEXT) {
        add(sheet, piece.span(), units);
      }
    }
    if (units.isEmpty()) {
      return Found.missing("issuer");
    }
    Unit own = units.getLast();
    String name = properCase.name(own.printed(), sheet.text());
    if (units.size() > 1) {
      name = placed(name, properCase.name(units.get(units.size() - 2).printed(), sheet.text()));
    }
    return Found.of(
        new Field<>(
            name, own.span(), Evidence.sure("header.issuer", "left cell of the letterhead")));
  }

  /** Who issues, where only the line above the grounds says it: "GIAM DOC SO X TINH Y". */
  Found<String> fromAuthority(Sheet sheet, Span line) {
    FoldedText text = FoldedText.of(Vietnamese.oneLine(sheet.shown(line)));
    var title = organisations.title(text, 0);
    int from = title == null ? 0 : text.skipBlanks(title.end(), text.length());
    boolean named = organisations.head(text, from) != null;
    String printed = text.text().substring(named ? from : 0);
    if (!named && title == null || printed.endsWith(":")) {
      return Found.missing("issuer");
    }
    return Found.of(
        new Field<>(
            properCase.name(printed, sheet.text()),
            line,
            Evidence.likely("header.issuer.authority", "the authority above the grounds")));
  }

  private void add(Sheet sheet, Span span, List<Unit> units) {
    String line = clean(sheet.shown(span));
    FoldedText text = FoldedText.of(line);
    int from = head(text);
    boolean opens = from >= 0;
    if (!Shape.caps(line) || line.length() > LONGEST || units.isEmpty() && !opens) {
      return;
    }
    if (opens && !continues(units, text)) {
      units.add(new Unit(spelled(line.substring(from)), span));
    } else if (!Shape.noise(line) && !urgent(line)) {
      units.add(units.removeLast().with(line, span));
    }
  }

  private static boolean urgent(String line) {
    return Markings.urgency(line).isPresent() || Markings.secrecy(line).isPresent();
  }

  /** Where a head stands at the start, behind specks at most; -1 if nowhere. */
  private int head(FoldedText text) {
    for (int at = 0; at < Math.min(text.length(), 8); at++) {
      if (text.wordStartsAt(at) && (organisations.head(text, at) != null || council(text, at))) {
        return Shape.letters(text.text().substring(0, at)) < 2 ? at : -1;
      }
    }
    return -1;
  }

  /** "UY BAN NHAN DAN" with a letter lost or a blank astray. */
  private static boolean council(FoldedText text, int at) {
    String squeezed = Shape.squeeze(text.folded().substring(at));
    return squeezed.startsWith("uyban") && Shape.distance(squeezed, "uybannhandan", 2) <= 2;
  }

  private static String spelled(String line) {
    return council(FoldedText.of(line), 0) ? "ỦY BAN NHÂN DÂN" : line;
  }

  private boolean continues(List<Unit> units, FoldedText line) {
    if (units.isEmpty()) {
      return false;
    }
    String above = units.getLast().folded();
    return above.endsWith(" va")
        || above.endsWith(",")
        || above.endsWith("-")
        || above.equals("van phong")
        || above.endsWith(" cua")
        || organisations.level(line, 0) != null;
  }

  /** The own name with the locality that the superior's name gives it. */
  private String placed(String own, String superior) {
    String foldedOwn = Vietnamese.fold(own);
    String foldedSuperior = Vietnamese.fold(superior);
    int locality = Organisations.localityAt(foldedSuperior);
    if (GENERIC.contains(foldedOwn)) {
      boolean inspectors = foldedOwn.equals("thanh tra") && locality >= 0;
      return own + " " + (inspectors ? superior.substring(locality) : superior);
    }
    if (foldedOwn.endsWith(" so") && foldedSuperior.startsWith("so ")) {
      return own.substring(0, own.length() - 3) + " " + superior;
    }
    if (Organisations.localityAt(foldedOwn) >= 0 || foldedOwn.contains(" uy ")) {
      return own;
    }
    if (foldedSuperior.contains(" uy ") && !foldedSuperior.startsWith("uy ")) {
      return own + " " + superior;
    }
    boolean council =
        foldedSuperior.startsWith("uy ban nhan dan") || foldedSuperior.startsWith("hoi dong");
    return council && locality >= 0 ? own + " " + superior.substring(locality) : own;
  }

  private static String clean(String shown) {
    int end = shown.length();
    while (end > 0
            && !Character.isLetterOrDigit(shown.charAt(end - 1))
            && shown.charAt(end - 1) != '-'
        || end > 1 && shown.charAt(end - 1) == '-' && "-_* ".indexOf(shown.charAt(end - 2)) >= 0) {
      end--;
    }
    int from = 0;
    while (from < end && !Character.isLetterOrDigit(shown.charAt(from))) {
      from++;
    }
    return Vietnamese.oneLine(shown.substring(from, end));
  }
}
