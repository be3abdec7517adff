package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the marks of Markdown out of text, as services that read scans write it: headings,
 * emphasis, tables, breaks. What is printed stays: bullets, numbers, a lone star under a Party
 * body's name.
 */
final class Markdown {
  private static final Pattern SIGN =
      Pattern.compile("\\*\\*\\S|^#{1,6} |^\\s*\\|?\\s*:?-{3,}:?\\s*\\||^\\|.*\\|.*\\|\\s*$");

  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+|\\s+#+\\s*$");
  private static final Pattern QUOTE = Pattern.compile("^\\s*>\\s?");
  private static final Pattern BREAK = Pattern.compile("(?:\\\\|<br ?/?>)\\s*$");
  private static final Pattern STRONG = Pattern.compile("\\*\\*+|__+(?=\\S)|(?<=\\S)__+");
  private static final Pattern LONE_STAR = Pattern.compile("^\\s*\\*\\s*$");
  private static final Pattern BULLET_STAR = Pattern.compile("^(\\s*)\\*(?=\\s+\\S)");
  private static final Pattern STAR = Pattern.compile("(?<!\\()\\*(?!\\))");
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\p{L}\\d_])_([^_\\n]{1,500})_(?![\\p{L}\\d_])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([-\\\\`*_{}\\[\\]()#+.!|<>~])");
  private static final Pattern TAG = Pattern.compile("</?(?:b|i|u|p|em|strong|sup|sub|center)>");
  private static final Pattern RULE_CELL = Pattern.compile("\\s*:?-+:?\\s*");
  private static final Pattern RULE_IN_CELL = Pattern.compile("[-_]{4,}");
  private static final Pattern CELL_BREAK = Pattern.compile("<br ?/?>");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private Markdown() {}

  /** Whether the text is written with such marks. */
  static boolean isUsedIn(List<String> lines) {
    return lines.stream().anyMatch(l -> SIGN.matcher(l).find());
  }

  /** The lines as they would be printed; cells of a table with three columns are parted by tabs. */
  static List<String> plain(List<String> lines) {
    List<String> out = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && isTableRow(lines.get(end))) {
        end++;
      }
      if (end > i) {
        out.addAll(table(lines.subList(i, end)));
        i = end;
      } else {
        out.add(plainLine(lines.get(i++)));
      }
    }
    return out;
  }

  private static String plainLine(String line) {
    String text = BREAK.matcher(line).replaceFirst("");
    text = QUOTE.matcher(HEADING.matcher(text).replaceAll("")).replaceFirst("");
    return withoutEmphasis(text);
  }

  private static String withoutEmphasis(String line) {
    if (LONE_STAR.matcher(line).matches()) {
      return line;
    }
    String text = STRONG.matcher(TAG.matcher(line).replaceAll("")).replaceAll("");
    text = BULLET_STAR.matcher(text).replaceFirst("$1-");
    text =
        ESCAPE.matcher(text).replaceAll(m -> m.group(1).equals("*") ? "\u2217" : "\\" + m.group(1));
    text = STAR.matcher(text).replaceAll("").replace('\u2217', '*');
    text = UNDERSCORES.matcher(text).replaceAll("$1");
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static boolean isTableRow(String line) {
    String text = line.strip();
    return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
  }

  private static List<String> table(List<String> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (String row : rows) {
      List<String> parts = cells(row);
      if (!parts.stream().allMatch(c -> RULE_CELL.matcher(c).matches())) {
        cells.add(parts);
      }
    }
    return Tables.lines(cells);
  }

  private static List<String> cells(String row) {
    String text = row.strip();
    String inner = text.substring(1, text.length() - 1);
    List<String> cells = new ArrayList<>();
    for (String cell : BAR.split(inner, -1)) {
      String broken = CELL_BREAK.matcher(cell).replaceAll("\n");
      cells.add(withoutEmphasis(RULE_IN_CELL.matcher(broken).replaceAll("\n")).strip());
    }
    return cells;
  }
}
