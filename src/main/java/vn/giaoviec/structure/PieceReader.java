package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.text.Span;

/**
 * Cuts the letterhead into pieces.
 *
 * <p>Its two columns arrive as cells, as lines in turn, or run together on one line by a scanner;
 * so a cell is cut wherever a part of the other column begins.
 */
final class PieceReader {
  private static final Pattern GOES_ON = Pattern.compile("[/-]\\s?[a-z]|(?:thang|nam)(?![a-z])");

  private final NumberReader numbers = new NumberReader();
  private final DateReader dates = new DateReader();

  List<Piece> read(Sheet sheet, Row row) {
    List<Piece> pieces = new ArrayList<>();
    for (Span cell : whole(sheet, row.cells())) {
      pieces.addAll(cut(sheet, cell, row.index()));
    }
    return pieces;
  }

  /** Cells joined again where the blank for a handwritten figure looked like a gap. */
  private static List<Span> whole(Sheet sheet, List<Span> cells) {
    List<Span> whole = new ArrayList<>();
    for (Span cell : cells) {
      boolean goesOn = !whole.isEmpty() && GOES_ON.matcher(sheet.folded(cell)).lookingAt();
      whole.add(goesOn ? whole.removeLast().union(cell) : cell);
    }
    return whole;
  }

  List<Piece> cut(Sheet sheet, Span cell, int row) {
    List<Piece> marks = new ArrayList<>();
    if (sheet.text().says(" nam", cell)) {
      find(sheet, cell, Cues.nation(), Piece.Type.NATION, row, marks);
    }
    if (sheet.text().says(" do", cell)) {
      find(sheet, cell, Cues.motto(), Piece.Type.NATION, row, marks);
    }
    NumberReader.Numbering numbering = numbers.read(sheet, cell);
    if (numbering != null) {
      marks.add(
          new Piece(
              Piece.Type.NUMBER, numbering.span(), row, Optional.of(numbering), Optional.empty()));
    }
    DateReader.Dating dating = dates.read(sheet, cell);
    if (dating != null) {
      marks.add(
          new Piece(Piece.Type.DATE, dating.span(), row, Optional.empty(), Optional.of(dating)));
    }
    Matcher about = Cues.about().matcher(sheet.text().folded()).region(cell.start(), cell.end());
    if (about.find()) {
      marks.add(Piece.of(Piece.Type.ABOUT, new Span(about.start(), cell.end()), row));
    }
    marks.sort((a, b) -> a.span().compareTo(b.span()));
    return between(sheet, cell, row, marks);
  }

  private static void find(
      Sheet sheet, Span cell, Pattern pattern, Piece.Type type, int row, List<Piece> into) {
    Matcher mark = pattern.matcher(sheet.text().folded()).region(cell.start(), cell.end());
    if (mark.find()) {
      into.add(Piece.of(type, new Span(mark.start(), mark.end()), row));
    }
  }

  /** The marks in order, none inside another, and the text left between them. */
  private static List<Piece> between(Sheet sheet, Span cell, int row, List<Piece> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = cell.start();
    for (int i = 0; i < marks.size(); i++) {
      Piece mark = marks.get(i);
      if (mark.span().start() < at) {
        continue;
      }
      text(sheet, new Span(at, mark.span().start()), row, pieces);
      int end = mark.span().end();
      if (mark.type() == Piece.Type.ABOUT && i + 1 < marks.size()) {
        end = Math.min(end, marks.get(i + 1).span().start());
        mark = Piece.of(Piece.Type.ABOUT, new Span(mark.span().start(), end), row);
      }
      pieces.add(mark);
      at = end;
    }
    if (at < cell.end()) {
      text(sheet, new Span(at, cell.end()), row, pieces);
    }
    return pieces;
  }

  private static void text(Sheet sheet, Span span, int row, List<Piece> into) {
    Span stripped = span.strip(sheet.text().text());
    if (!stripped.isEmpty()) {
      into.add(Piece.of(Piece.Type.TEXT, stripped, row));
    }
  }
}
