package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML that Tika makes of a Word file and keeps paragraphs, tables and footnotes. */
final class WordLines extends DefaultHandler {
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)note(?:Ref:)? ?\\d*\\]");

  /** A label and the tab behind it, where a blank is meant. */
  private static final Pattern LABEL_TAB =
      Pattern.compile("^([\\p{L}\\d.()/-]{1,9}|[-+*\u2022\u00b7\u2013])[ \\t]*\\t\\s*");

  private final int maxChars;
  private final List<DraftLine> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final StringBuilder cell = new StringBuilder();
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int chars;
  private int tableDepth;
  private int furnitureDepth;
  private int gap;
  private boolean inBody;

  WordLines(int maxChars) {
    this.maxChars = maxChars;
  }

  /** More text than allowed. */
  static final class TooLong extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** What was taken, in the order of the file. */
  List<DraftLine> lines() {
    endParagraph();
    return lines;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "body" -> inBody = true;
      case "table" -> tableDepth++;
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> endParagraph();
      case "div" -> {
        endParagraph();
        furnitureDepth += furnitureDepth > 0 || isFurniture(attributes) ? 1 : 0;
      }
      case "br" -> paragraph.append('\n');
      default -> {
        // Emphasis, links and bookmarks do not part text.
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> {
        gap += tableDepth == 0 && paragraph.toString().isBlank() ? 1 : 0;
        endParagraph();
      }
      case "div" -> {
        endParagraph();
        furnitureDepth -= furnitureDepth > 0 ? 1 : 0;
      }
      case "td", "th" -> endCell();
      case "tr" -> endRow();
      case "table" -> endTable();
      default -> {
        // See startElement.
      }
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    chars += length;
    if (chars > maxChars) {
      throw new TooLong();
    }
    if (inBody) {
      paragraph.append(text, start, length);
    }
  }

  private static boolean isFurniture(Attributes attributes) {
    String kind = String.valueOf(attributes.getValue("class"));
    return kind.contains("header") || kind.contains("footer") || kind.contains("note");
  }

  private void endParagraph() {
    String text = NOTE_MARK.matcher(paragraph).replaceAll("");
    paragraph.setLength(0);
    if (text.isBlank()) {
      return;
    }
    for (String line : text.split("[\n\u000b]")) {
      if (!line.isBlank()) {
        add(LABEL_TAB.matcher(line.strip()).replaceFirst("$1 ").replaceAll("\\s*\\t\\s*", "\t"));
      }
    }
  }

  private void add(String line) {
    if (furnitureDepth > 0) {
      lines.add(DraftLine.furniture(line));
    } else if (tableDepth > 0) {
      cell.append(line).append('\n');
    } else {
      lines.add(DraftLine.body(line, gap));
      gap = 0;
    }
  }

  private void endCell() {
    endParagraph();
    if (tableDepth == 1) {
      row.add(cell.toString().strip());
      cell.setLength(0);
    }
  }

  private void endRow() {
    if (tableDepth == 1) {
      rows.add(row);
      row = new ArrayList<>();
    }
  }

  private void endTable() {
    endParagraph();
    tableDepth--;
    if (tableDepth == 0) {
      for (String line : Tables.lines(rows)) {
        lines.add(DraftLine.body(line, gap));
        gap = 0;
      }
      rows.clear();
      gap = 1;
    }
  }
}
