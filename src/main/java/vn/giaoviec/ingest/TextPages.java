package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the lines of a text file into pages: by form feeds, else by the page numbers that a scanner
 * or a copy left standing between the lines.
 */
final class TextPages {
  private static final Pattern NUMBER =
      Pattern.compile("\\s*[-\u2013.]?\\s*(\\d{1,3})\\s*[-\u2013.:,;]?\\s*");

  /** Numbers closer together than this many characters count rows of a table, not pages. */
  private static final int SHORTEST_PAGE = 700;

  private TextPages() {}

  /**
   * A page of text.
   *
   * @param page from 1
   * @param lines without line ends
   */
  record Page(int page, List<String> lines) {}

  /** The pages of {@code lines}. */
  static List<Page> of(List<String> lines) {
    return lines.stream().anyMatch(l -> l.indexOf('\f') >= 0) ? byFormFeed(lines) : byNumber(lines);
  }

  private static List<Page> byFormFeed(List<String> lines) {
    List<Page> pages = new ArrayList<>();
    List<String> page = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("\f", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          pages.add(new Page(pages.size() + 1, page));
          page = new ArrayList<>();
        }
        page.add(parts[i]);
      }
    }
    if (page.stream().anyMatch(l -> !l.isBlank())) {
      pages.add(new Page(pages.size() + 1, page));
    }
    return pages;
  }

  /** A line that holds the number of a page. */
  private record Found(int line, int number) {}

  private static List<Page> byNumber(List<String> lines) {
    List<Found> numbers = sequence(lines);
    List<Page> pages = new ArrayList<>();
    boolean atFoot = !numbers.isEmpty() && standAtFoot(numbers, lines);
    int start = 0;
    int page = 1;
    for (Found found : numbers) {
      int end = atFoot ? found.line() + 1 : found.line();
      if (end > start) {
        pages.add(new Page(page, lines.subList(start, end)));
      }
      start = end;
      page = atFoot ? found.number() + 1 : found.number();
    }
    if (lines.subList(start, lines.size()).stream().anyMatch(l -> !l.isBlank())) {
      pages.add(new Page(page, lines.subList(start, lines.size())));
    }
    return pages;
  }

  /** The lines with nothing but 1 or 2, and then each next number a page further down. */
  private static List<Found> sequence(List<String> lines) {
    List<Found> found = new ArrayList<>();
    int since = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher number = NUMBER.matcher(lines.get(i));
      if (!number.matches()) {
        since += lines.get(i).strip().length();
        continue;
      }
      int value = Integer.parseInt(number.group(1));
      int last = found.isEmpty() ? 0 : found.getLast().number();
      boolean next = found.isEmpty() ? value == 1 || value == 2 : value > last && value <= last + 2;
      if (next && (since >= SHORTEST_PAGE || found.isEmpty() && i < 3)) {
        found.add(new Found(i, value));
        since = 0;
      }
    }
    boolean alone = found.size() == 1 && found.getFirst().number() == 1;
    return alone ? List.of() : found;
  }

  /** Numbers at the foot begin with 1 below some text, and the last one ends the file. */
  private static boolean standAtFoot(List<Found> numbers, List<String> lines) {
    int last = numbers.getLast().line();
    boolean endsFile = lines.subList(last + 1, lines.size()).stream().allMatch(String::isBlank);
    return endsFile || numbers.getFirst().number() == 1 && numbers.getFirst().line() > 3;
  }
}
