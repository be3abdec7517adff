package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Vietnamese;

/**
 * Takes out the caption that a signing program prints on the first page: who signed, for whom,
 * when. It stands above the letterhead, most often on its right, and ends with the time.
 */
final class SigningCaption {
  /** Lines a caption may have above the time of signing. */
  private static final int LINES_ABOVE = 6;

  private static final Pattern LINE =
      Pattern.compile(
          "(?:ky boi|nguoi ky|thoi gian ky|ngay ky|ky ngay|gio ky)\\s*:.*"
              + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4} \\d{1,2}:\\d{2}:\\d{2}.*|[+-]\\d{2}:\\d{2}");

  /** What ends the search upwards: the letterhead is no caption. */
  private static final Pattern LETTERHEAD =
      Pattern.compile("c.ng h.. x. h.i|d.ng c.ng s.n|d.c l.p|s. ?:.*");

  private final Sheet sheet;
  private final List<List<Word>> rest = new ArrayList<>();
  private final List<Row> taken = new ArrayList<>();

  private SigningCaption(Sheet sheet) {
    this.sheet = sheet;
    sheet.rows().forEach(r -> rest.add(new ArrayList<>(r.words())));
  }

  /** Parts the captions of a page from the rest of it. */
  static Furniture.Parted part(Sheet sheet) {
    return new SigningCaption(sheet).part();
  }

  /** Whether this line can only stand in such a caption. */
  static boolean isLine(String line) {
    return LINE.matcher(fold(line)).matches();
  }

  private Furniture.Parted part() {
    for (int i = 0; i < rest.size(); i++) {
      for (Row cell : sheet.rows().get(i).cells(sheet.charWidth())) {
        if (isLine(cell.joined())) {
          take(i, cell);
          takeAbove(i, cell);
        }
      }
    }
    List<Row> left = rest.stream().filter(words -> !words.isEmpty()).map(Row::new).toList();
    return new Furniture.Parted(sheet.withRows(left), taken);
  }

  private void take(int row, Row cell) {
    if (rest.get(row).removeAll(cell.words())) {
      taken.add(cell);
    }
  }

  private void takeAbove(int from, Row caption) {
    float bottom = caption.baseline();
    int top = sheet.page() > 1 ? from : Math.max(0, from - LINES_ABOVE);
    for (int i = from - 1; i >= top; i--) {
      if (rest.get(i).isEmpty()) {
        continue;
      }
      Row cell = cellAt(new Row(rest.get(i)), caption.left());
      if (cell == null
          || bottom - cell.baseline() > 2 * sheet.leading()
          || LETTERHEAD.matcher(fold(cell.joined())).find()) {
        return;
      }
      bottom = cell.baseline();
      take(i, cell);
    }
  }

  private @Nullable Row cellAt(Row row, float left) {
    for (Row cell : row.cells(sheet.charWidth())) {
      if (Math.abs(cell.left() - left) < 2 * sheet.charWidth()) {
        return cell;
      }
    }
    return null;
  }

  private static String fold(String text) {
    return Vietnamese.fold(Vietnamese.normalize(text)).strip();
  }
}
