package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaoviec.ingest.PdfPage.Glyph;

/**
 * Puts the glyphs of a page together to words and rows.
 *
 * <p>Glyphs on about the same height make a row, blanks and gaps part its words. A small raised
 * number behind a word becomes a raised sign of it, so that {@link Footnotes} can tell it.
 */
final class PdfRows {
  /** A gap this wide, in parts of the type's size, parts words. */
  private static final float WORD_GAP = 0.17f;

  /** How far letters of one row may stand apart in height. */
  private static final float LEVEL = 0.33f;

  /** Type this much smaller than the page's own may be a mark. */
  private static final float SMALL = 0.78f;

  private final Map<String, Optional<LegacyEncoding>> encodings = new HashMap<>();
  private final float bodySize;

  private PdfRows(List<Glyph> glyphs) {
    bodySize =
        Measures.usual(glyphs.stream().filter(g -> !g.isBlank()).map(Glyph::size).toList(), 12);
    Map<String, StringBuilder> samples = new HashMap<>();
    for (Glyph glyph : glyphs) {
      samples.computeIfAbsent(glyph.font(), f -> new StringBuilder()).append(glyph.text());
    }
    samples.forEach((font, text) -> encodings.put(font, LegacyText.encodingOf(text, font)));
  }

  /** The page as rows of words; a row of a drawn table is one word, with tabs between cells. */
  static Sheet sheet(int page, List<Glyph> glyphs, List<Ruling> rulings) {
    PdfRows rows = new PdfRows(glyphs);
    List<PdfTables.TableRow> tableRows = PdfTables.of(rulings).rows();
    List<List<Glyph>> inside = new ArrayList<>();
    tableRows.forEach(r -> inside.add(new ArrayList<>()));
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      int at = 0;
      while (at < tableRows.size() && tableRows.get(at).cellOf(glyph) < 0) {
        at++;
      }
      (at < tableRows.size() ? inside.get(at) : outside).add(glyph);
    }
    List<Row> tabled = new ArrayList<>();
    for (int i = 0; i < tableRows.size(); i++) {
      if (inside.get(i).stream().anyMatch(g -> !g.isBlank())) {
        tabled.add(rows.tableRow(tableRows.get(i), inside.get(i)));
      }
    }
    List<Row> found = new ArrayList<>(rows.rows(outside));
    float charWidth = Measures.charWidth(found);
    float leading = Measures.leading(found, rows.bodySize);
    found.addAll(tabled);
    found.sort(Comparator.comparingDouble(Row::baseline));
    return new Sheet(page, found, charWidth, leading, Sheet.Origin.DRAWN);
  }

  private Row tableRow(PdfTables.TableRow row, List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    for (int cell = 0; cell + 1 < row.edges().size(); cell++) {
      int at = cell;
      List<Row> lines = rows(glyphs.stream().filter(g -> row.cellOf(g) == at).toList());
      text.append(cell == 0 ? "" : "\t");
      text.append(lines.stream().map(Row::joined).collect(Collectors.joining(" ")));
    }
    float baseline = (float) glyphs.stream().mapToDouble(Glyph::baseline).min().orElse(row.top());
    float left = row.edges().getFirst();
    return new Row(
        List.of(new Word(text.toString(), left, row.edges().getLast(), baseline, bodySize)));
  }

  private List<Row> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<List<Glyph>> levels = new ArrayList<>();
    List<Glyph> raised = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (isRaisedCandidate(glyph)) {
        raised.add(glyph);
        continue;
      }
      List<Glyph> last = levels.isEmpty() ? List.of() : levels.getLast();
      boolean same =
          !last.isEmpty()
              && glyph.baseline() - last.getFirst().baseline()
                  < LEVEL * Math.max(glyph.size(), last.getFirst().size());
      if (!same) {
        levels.add(new ArrayList<>());
      }
      levels.getLast().add(glyph);
    }
    placeRaised(raised, levels);
    List<Row> rows = new ArrayList<>(levels.size());
    for (List<Glyph> level : levels) {
      level.sort(Comparator.comparingDouble(Glyph::left));
      List<Word> words = words(level);
      if (!words.isEmpty()) {
        rows.add(new Row(words));
      }
    }
    rows.sort(Comparator.comparingDouble(Row::baseline));
    return rows;
  }

  private boolean isRaisedCandidate(Glyph glyph) {
    return glyph.size() < SMALL * bodySize
        && glyph.text().length() == 1
        && Character.isDigit(glyph.text().charAt(0));
  }

  /**
   * A raised digit that touches a word goes to it as a raised sign: whether it is the mark of a
   * footnote or belongs to the word, as in square metres, shows when the footnotes are known.
   */
  private void placeRaised(List<Glyph> raised, List<List<Glyph>> levels) {
    raised.sort(Comparator.comparingDouble(Glyph::left));
    for (Glyph digit : raised) {
      List<Glyph> touched = touchedBy(digit, levels);
      if (touched.isEmpty()) {
        addToLevel(digit, levels);
      } else {
        touched.add(digit.raisedOn(touched.getFirst().baseline()));
      }
    }
  }

  /** The level of the larger letter, or of the raised digit, that stands right before it. */
  private static List<Glyph> touchedBy(Glyph digit, List<List<Glyph>> levels) {
    for (List<Glyph> level : levels) {
      for (Glyph glyph : level) {
        float rise = glyph.baseline() - digit.baseline();
        float gap = digit.left() - glyph.right();
        boolean higher = rise > 0.15f * glyph.size() && rise < 0.65f * glyph.size();
        boolean larger = glyph.size() > digit.size() / SMALL || glyph.isRaised();
        if (!glyph.isBlank()
            && higher
            && larger
            && gap > -0.4f * digit.size()
            && gap < 0.45f * digit.size()) {
          return level;
        }
      }
    }
    return List.of();
  }

  private static void addToLevel(Glyph digit, List<List<Glyph>> levels) {
    for (List<Glyph> level : levels) {
      float rise = level.getFirst().baseline() - digit.baseline();
      float size = Math.max(level.getFirst().size(), digit.size());
      if (rise > -0.2f * size && rise < 0.6f * size) {
        level.add(digit);
        return;
      }
    }
    levels.add(new ArrayList<>(List.of(digit)));
  }

  private List<Word> words(List<Glyph> level) {
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : level) {
      boolean apart =
          !word.isEmpty()
              && (glyph.left() - word.getLast().right() > WORD_GAP * glyph.size()
                  || endsNoteNumber(word.getLast(), glyph)
                  || glyph.annotation() != word.getLast().annotation());
      if ((glyph.isBlank() || apart) && !word.isEmpty()) {
        words.add(word(word));
        word.clear();
      }
      if (!glyph.isBlank()) {
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
    return words;
  }

  /** The number of a footnote is set smaller than its text, and often close to it. */
  private static boolean endsNoteNumber(Glyph last, Glyph next) {
    return last.size() < 0.85f * next.size()
        && Character.isDigit(last.text().charAt(0))
        && Character.isLetter(next.text().charAt(0));
  }

  private Word word(List<Glyph> glyphs) {
    Glyph first = glyphs.getFirst();
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.append(g.text()));
    String unicode =
        encodings
            .getOrDefault(first.font(), Optional.empty())
            .map(e -> LegacyText.convertPrinted(text.toString(), e, first.font()))
            .orElse(text.toString());
    return new Word(
        unicode, first.left(), glyphs.getLast().right(), first.baseline(), first.size());
  }
}
