package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Line.Role;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Provenance.TextLayer;
import vn.giaoviec.model.SourceText.Flow;

/** Reads plain text, Markdown-like text and pages that {@code pdftotext -layout} wrote. */
final class TextReader {
  /** No page is this wide: the line is a paragraph. */
  private static final int PARAGRAPH = 200;

  /** Lines longer than a page is wide. */
  private static final int LONG = 125;

  /** Columns a tab moves on at least, so that it parts cells. */
  private static final int TAB = 4;

  private final Limits limits;

  TextReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads the bytes of a text file. */
  Draft read(byte[] bytes) throws NoticeException {
    if (bytes.length > 4L * limits.maxChars()) {
      throw Refusal.tooLarge(limits.maxChars());
    }
    List<String> lines = GluedLines.parted(TextDecoder.lines(bytes));
    boolean marked = Markdown.isUsedIn(lines);
    Flow flow = flow(lines);
    List<TextPages.Page> pages = TextPages.of(marked ? Markdown.plain(lines) : lines);
    List<DraftLine> draft =
        marked || flow == Flow.PARAGRAPHS ? paragraphs(pages) : SheetLines.of(sheets(pages));
    int last = pages.isEmpty() ? 1 : pages.getLast().page();
    return new Draft(
        FileType.TEXT.mediaType(),
        draft,
        flow,
        last,
        TextLayer.DIGITAL,
        Optional.empty(),
        List.of());
  }

  private static Flow flow(List<String> lines) {
    long all = lines.stream().mapToLong(String::length).sum();
    long inLong = lines.stream().mapToLong(l -> l.length() > LONG ? l.length() : 0).sum();
    boolean any = lines.stream().anyMatch(l -> l.strip().length() > PARAGRAPH);
    return any && inLong * 10 >= all * 3 ? Flow.PARAGRAPHS : Flow.LINES;
  }

  private static List<DraftLine> paragraphs(List<TextPages.Page> pages) {
    List<DraftLine> draft = new ArrayList<>();
    for (TextPages.Page page : pages) {
      int gap = 0;
      int last = page.lines().size() - 1;
      for (int i = 0; i <= last; i++) {
        String line = page.lines().get(i);
        if (line.isBlank()) {
          gap++;
          continue;
        }
        boolean edge = i == 0 || i == last;
        boolean furniture = edge && Furniture.isPageNumber(line) || SigningCaption.isLine(line);
        int indent = line.length() - line.stripLeading().length();
        draft.add(
            new DraftLine(
                line.strip(),
                page.page(),
                furniture ? Role.FURNITURE : Role.BODY,
                indent,
                gap,
                Optional.empty()));
        gap = furniture ? gap : 0;
      }
    }
    return draft;
  }

  private static List<Sheet> sheets(List<TextPages.Page> pages) {
    List<Sheet> sheets = new ArrayList<>();
    for (TextPages.Page page : pages) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < page.lines().size(); i++) {
        List<Word> words = words(page.lines().get(i), i);
        if (!words.isEmpty()) {
          rows.add(new Row(words));
        }
      }
      sheets.add(new Sheet(page.page(), rows, 1, 1, Sheet.Origin.TYPED));
    }
    return sheets;
  }

  private static List<Word> words(String line, int at) {
    List<Word> words = new ArrayList<>();
    int column = 0;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      char c = i == line.length() ? ' ' : line.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (i > start) {
          int left = column - (i - start);
          words.add(new Word(line.substring(start, i), left, column, at, 1));
        }
        start = i + 1;
        column += c == '\t' ? TAB : 1;
      } else {
        column++;
      }
    }
    return words;
  }
}
