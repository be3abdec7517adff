package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Vietnamese;

/**
 * Reads the two places of a document that are set in two columns one column after the other: the
 * letterhead, and the recipients beside the signature (Decree 30/2020, Annex I).
 *
 * <p>From a row that shows such a place the region grows up and down as long as one vertical strip
 * stays free of words. Body text runs through the strip and ends the region.
 */
final class Columns {
  /** The free strip between two columns, in characters: on text pages two blanks. */
  private static final float STRIP = 1.9f;

  /** On a PDF page a blank is half a character wide, seldom more than one. */
  private static final float STRIP_OF_POINTS = 1.1f;

  /** Longer than any letterhead or list of recipients. */
  private static final int MOST_ROWS = 80;

  /** Rows that may stand above the row by which a region is known. */
  private static final int ROWS_ABOVE = 3;

  /** How far down a first page without a legible state's name a letterhead is looked for. */
  private static final int TOP_ROWS = 6;

  /** The state's name, its motto, or the Party's name, also with letters misread. */
  private static final Pattern MOTTO =
      Pattern.compile("c.ng h.. x. h.i ch. ngh.a|d.c l.p ?- ?t. do|d.ng c.ng s.n vi.t nam");

  private static final Pattern DATE = Pattern.compile("ngay.{0,12}thang.{0,12}nam");
  private static final Pattern ADDRESSEE = Pattern.compile("(?:kinh (?:gui|trinh)|dien:).*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:thong bao|quyet dinh|ke hoach|chi thi|cong dien|nghi quyet|chuong trinh|huong dan|ket"
              + " luan|to trinh|bao cao|bien ban|quy dinh|quy che|phuong an|de an|giay moi)(?:"
              + " .{0,12})?");
  private static final Pattern RECIPIENTS = Pattern.compile("n.i nh.n\\b.*");
  private static final Pattern NUMBER_OR_SUBJECT = Pattern.compile("(?:s.\\s*:|v/v|ve viec).*");

  private final Sheet sheet;
  private final List<Row> rows;
  private final List<String> folded;
  private final float farRight;

  private Columns(Sheet sheet) {
    this.sheet = sheet;
    this.rows = sheet.rows();
    this.folded = rows.stream().map(Columns::fold).toList();
    this.farRight = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
  }

  /** The rows of the sheet in reading order; rows of two columns are parted. */
  static List<Row> readingOrder(Sheet sheet) {
    return new Columns(sheet).order();
  }

  /** A vertical stripe of the page. */
  private record Strip(float left, float right) {
    float width() {
      return right - left;
    }

    float middle() {
      return (left + right) / 2;
    }
  }

  /** Rows {@code from} to {@code to}, exclusive, that leave a strip free of words. */
  private record Region(int from, int to, Strip free) {
    boolean hasLeft(Row row) {
      return row.left() < free.middle();
    }

    boolean hasRight(Row row) {
      return row.right() > free.middle();
    }
  }

  private List<Row> order() {
    List<Row> out = new ArrayList<>(rows.size());
    boolean mottoExpected = folded.stream().anyMatch(f -> MOTTO.matcher(f).find());
    int at = 0;
    while (at < rows.size()) {
      Region region = mottoExpected || out.size() != at ? letterhead(at) : topOfPage(at);
      if (region == null) {
        region = endBlock(at);
      }
      if (region == null) {
        out.add(rows.get(at++));
      } else {
        emit(region, out);
        at = region.to();
      }
    }
    return out;
  }

  private static void addSide(List<Row> side, List<Word> words) {
    if (!words.isEmpty()) {
      side.add(new Row(words));
    }
  }

  private void emit(Region region, List<Row> out) {
    List<Row> right = new ArrayList<>();
    float middle = region.free().middle();
    for (Row row : rows.subList(region.from(), region.to())) {
      addSide(out, row.words().stream().filter(w -> w.left() < middle).toList());
      addSide(right, row.words().stream().filter(w -> w.left() >= middle).toList());
    }
    out.addAll(right);
  }

  /** The letterhead whose first row is {@code at}; null if none begins here. */
  private @Nullable Region letterhead(int at) {
    for (int i = at; i < Math.min(rows.size(), at + ROWS_ABOVE + 1); i++) {
      Matcher motto = MOTTO.matcher(folded.get(i));
      if (motto.find()) {
        Strip strip = stripBefore(rows.get(i), motto.start());
        return trimmed(grow(at, i, strip, Columns::endsLetterhead));
      }
    }
    return null;
  }

  /** The addressees, or the name of the document's kind, stand below the letterhead. */
  private static boolean endsLetterhead(String row) {
    return ADDRESSEE.matcher(row).matches() || TITLE.matcher(row).matches();
  }

  /** The blank before the word that begins at {@code offset} of the row's text. */
  private static Strip stripBefore(Row row, int offset) {
    int at = 0;
    float right = 0;
    for (Word word : row.words()) {
      if (at >= offset) {
        return new Strip(right, word.left());
      }
      at += Vietnamese.normalize(word.text()).length() + 1;
      right = word.right();
    }
    return new Strip(right, right);
  }

  /** A letterhead whose state's name is illegible or missing. */
  private @Nullable Region topOfPage(int at) {
    List<Row> cells = rows.get(at).cells(charWidth());
    if (sheet.page() > 1
        || at >= TOP_ROWS
        || cells.size() != 2
        || ADDRESSEE.matcher(folded.get(at)).matches()) {
      return null;
    }
    Strip strip = new Strip(cells.get(0).right(), cells.get(1).left());
    return trimmed(grow(at, at, strip, Columns::endsLetterhead));
  }

  /** The end block whose first row is {@code at}; null if none begins here. */
  private @Nullable Region endBlock(int at) {
    for (int i = at; i < Math.min(rows.size(), at + ROWS_ABOVE + 1); i++) {
      List<Row> cells = rows.get(i).cells(charWidth());
      if (RECIPIENTS.matcher(folded.get(i)).matches()) {
        float edge = cells.getFirst().right();
        float right = cells.size() > 1 ? cells.get(1).left() : farRight;
        return grow(at, i, new Strip(edge, right), f -> f.startsWith("phu luc"));
      }
      if (rows.get(i).left() < farRight / 3) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Region grow(int from, int seed, Strip seedStrip, Predicate<String> ends) {
    Strip strip = seedStrip;
    for (int i = from; i < seed; i++) {
      strip = freeOf(strip, rows.get(i));
    }
    if (strip.width() < narrowest()) {
      return null;
    }
    int to = seed + 1;
    int last = Math.min(rows.size(), seed + MOST_ROWS);
    while (to < last && !ends.test(folded.get(to))) {
      Strip next = freeOf(strip, rows.get(to));
      if (next.width() < narrowest()) {
        break;
      }
      strip = next;
      to++;
    }
    Region region = new Region(from, to, strip);
    List<Row> inside = rows.subList(from, to);
    return inside.stream().anyMatch(region::hasLeft) && inside.stream().anyMatch(region::hasRight)
        ? region
        : null;
  }

  /** What the row leaves free of {@code strip}: its widest part without a word. */
  private static Strip freeOf(Strip strip, Row row) {
    float left = strip.left();
    Strip best = new Strip(left, left);
    for (Word word : row.words()) {
      if (word.left() > left) {
        Strip free = new Strip(left, Math.min(word.left(), strip.right()));
        best = free.width() > best.width() ? free : best;
      }
      left = Math.max(left, word.right());
    }
    Strip last = new Strip(Math.min(left, strip.right()), strip.right());
    return last.width() > best.width() ? last : best;
  }

  /**
   * A letterhead ends with the last row that has both columns or a date, and the rows of its left
   * column that go on below: the subject of an official letter. A title below is centred.
   */
  private @Nullable Region trimmed(@Nullable Region region) {
    if (region == null) {
      return null;
    }
    int last = region.from();
    for (int i = region.from(); i < region.to(); i++) {
      Row row = rows.get(i);
      boolean both = region.hasLeft(row) && region.hasRight(row);
      boolean ofRight = MOTTO.matcher(folded.get(i)).find() || DATE.matcher(folded.get(i)).find();
      last = both || ofRight ? i : last;
    }
    while (last + 1 < region.to() && goesOnLeft(region, last + 1)) {
      last++;
    }
    return new Region(region.from(), last + 1, region.free());
  }

  private boolean goesOnLeft(Region region, int at) {
    Row row = rows.get(at);
    float step = row.baseline() - rows.get(at - 1).baseline();
    return !region.hasRight(row)
        && (step < 1.7f * sheet.leading() || NUMBER_OR_SUBJECT.matcher(folded.get(at)).matches());
  }

  private float narrowest() {
    return (sheet.points() ? STRIP_OF_POINTS : STRIP) * sheet.charWidth();
  }

  private float charWidth() {
    return sheet.charWidth();
  }

  private static String fold(Row row) {
    return Vietnamese.fold(Vietnamese.normalize(row.joined())).strip();
  }
}
