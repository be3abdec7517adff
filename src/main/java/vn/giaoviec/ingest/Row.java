package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that stand on one line of a page, from left to right; never empty.
 *
 * @param words in order
 */
record Row(List<Word> words) {
  /** A gap this wide, in characters, parts cells. */
  static final float CELL_GAP = 2.6f;

  /** Behind these a form leaves room for a number or a day to be filled in. */
  private static final Pattern BEFORE_ROOM =
      Pattern.compile("(?iu)(?:s\u1ed1\\s*:?\\s*\\d*|ng\u00e0y|th\u00e1ng|n\u0103m)");

  private static final Pattern BEHIND_ROOM =
      Pattern.compile("(?iu)(?:/|th\u00e1ng\\b|n\u0103m\\b|-[\\p{Lu}]).*");

  private static final Pattern MONTH_OR_YEAR = Pattern.compile("(?iu)(?:th\u00e1ng|n\u0103m)\\b.*");

  /** What stands before the month or year of a date: in a table "Tháng 7" is a cell of its own. */
  private static final Pattern IN_A_DATE =
      Pattern.compile("(?iu)(?:ng\u00e0y|th\u00e1ng)?[^\\p{L}]*[lIO]?[^\\p{L}]*");

  Row {
    words = List.copyOf(words);
  }

  float left() {
    return words.getFirst().left();
  }

  float right() {
    return words.getLast().right();
  }

  float baseline() {
    return words.getFirst().baseline();
  }

  /** The size of most of its letters. */
  float size() {
    Word longest = words.getFirst();
    for (Word word : words) {
      longest = word.text().length() > longest.text().length() ? word : longest;
    }
    return longest.size();
  }

  /** The words with blanks between them and tabs between cells. */
  String text(float charWidth) {
    StringBuilder text = new StringBuilder();
    List<Row> cells = cells(charWidth);
    for (Row cell : cells) {
      text.append(text.isEmpty() ? "" : "\t").append(cell.joined());
    }
    return text.toString();
  }

  /** The words with single blanks between them. */
  String joined() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** The parts that stand apart; room left blank in a form does not part them. */
  List<Row> cells(float charWidth) {
    float apart = Math.max(CELL_GAP * charWidth, 2.2f * usualGap());
    List<Row> cells = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || gapBefore(i) >= apart && !isRoom(i)) {
        cells.add(new Row(words.subList(start, i)));
        start = i;
      }
    }
    return cells;
  }

  private float gapBefore(int i) {
    return words.get(i).left() - words.get(i - 1).right();
  }

  /** Lines set flush at both margins have wide gaps everywhere: the middle one of all gaps. */
  private float usualGap() {
    if (words.size() < 5) {
      return 0;
    }
    float[] gaps = new float[words.size() - 1];
    for (int i = 1; i < words.size(); i++) {
      gaps[i - 1] = gapBefore(i);
    }
    Arrays.sort(gaps);
    return gaps[gaps.length / 2];
  }

  private boolean isRoom(int i) {
    String before = words.get(i - 1).text();
    if (i >= 2 && before.chars().allMatch(c -> Character.isDigit(c) || c == ':')) {
      before = words.get(i - 2).text() + " " + before;
    }
    String behind = words.get(i).text();
    if (MONTH_OR_YEAR.matcher(behind).matches()) {
      return IN_A_DATE.matcher(before).matches();
    }
    return BEFORE_ROOM.matcher(before).matches() && gapIsRoomFor(i)
        || BEHIND_ROOM.matcher(behind).matches();
  }

  /** What follows the room must be able to go on in it: a number, a sign or a word of a date. */
  private boolean gapIsRoomFor(int i) {
    String behind = words.get(i).text();
    return !behind.isEmpty()
        && (Character.isDigit(behind.charAt(0)) || BEHIND_ROOM.matcher(behind).matches());
  }
}
