package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Reads a list of recipients: one entry a dash, or several on one line. */
final class EntryReader {
  private static final Pattern NEXT = Pattern.compile("[;.:]\\s{1,3}[-+•]\\s?(?=[\\p{L}\\d])");
  private static final Pattern TO =
      Pattern.compile(
          ".{0,5}?(?:dong )?k[il]nh (?:g\\S{1,3}|goi|trinh)\\s?:?|(?:cong )?dien gui\\s?:?");
  private static final Pattern COPIES = Pattern.compile(".{0,8}?nhan\\s?[:;.]?");

  private EntryReader() {}

  static List<Field<String>> addressees(Sheet sheet, Span rowSpan) {
    List<Span> lines = new ArrayList<>();
    for (Row row : sheet.rows().subList(rowSpan.start(), rowSpan.end())) {
      if (!row.blank() && !row.furniture() && !(Shape.noise(row.shown()) && row.length() < 12)) {
        lines.add(Cues.addressee(row) ? behind(sheet, row.span(), TO) : fromDash(row));
      }
    }
    return entries(sheet, lines, Evidence.sure("header.addressee", "below Kinh gui"));
  }

  /** The entry without the specks that a scanner saw in the margin before its dash. */
  private static Span fromDash(Row row) {
    int dash = row.shown().indexOf("- ");
    boolean specks = dash > 0 && dash < 5 && Shape.letters(row.shown().substring(0, dash)) < 2;
    return specks ? new Span(row.start() + dash, row.span().end()) : row.span();
  }

  static List<Field<String>> copies(Sheet sheet, EndBlock block) {
    List<Span> lines = new ArrayList<>();
    boolean listed = false;
    for (EndRow parts : block.rows()) {
      listed |= parts.label() || parts.row().dashed();
      if (listed && parts.left().isPresent()) {
        Span left = parts.left().get();
        boolean label = EndRowReader.label(sheet.folded(left));
        if (label || !Shape.noise(sheet.shown(left))) {
          lines.add(label ? behind(sheet, left, COPIES) : left);
        }
      }
    }
    return entries(sheet, lines, Evidence.sure("header.recipient", "below Noi nhan"));
  }

  private static Span behind(Sheet sheet, Span span, Pattern label) {
    Matcher matcher = label.matcher(sheet.folded(span));
    return matcher.lookingAt() ? new Span(span.start() + matcher.end(), span.end()) : span;
  }

  private static List<Field<String>> entries(Sheet sheet, List<Span> lines, Evidence evidence) {
    List<Field<String>> found = new ArrayList<>();
    Span open = new Span(0, 0);
    StringBuilder value = new StringBuilder();
    for (Span line : lines) {
      for (Span part : parts(sheet, line)) {
        boolean opens = Shape.dashAt(sheet.shown(part).strip()) > 0;
        boolean closed = value.toString().endsWith(";") || value.toString().endsWith(".");
        if (opens || closed) {
          close(value, open, evidence, found);
          open = part;
        }
        open = value.isEmpty() ? part : open.union(part);
        value.append(value.isEmpty() ? "" : " ").append(Vietnamese.oneLine(sheet.shown(part)));
      }
    }
    close(value, open, evidence, found);
    return found;
  }

  private static List<Span> parts(Sheet sheet, Span line) {
    String text = sheet.text().text();
    List<Span> parts = new ArrayList<>();
    Matcher next = NEXT.matcher(text).region(line.start(), line.end());
    int from = line.start();
    while (next.find()) {
      parts.add(new Span(from, next.start() + 1).strip(text));
      from = next.start() + 1;
    }
    parts.add(new Span(from, line.end()).strip(text));
    return parts.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** Without what a scanner read in the seal beside the entry. */
  private static String withoutSeal(String entry) {
    int mark = entry.lastIndexOf(';');
    String rest = mark < 0 ? "" : entry.substring(mark + 1);
    boolean seal = Shape.strange(rest) || Shape.caps(rest) && Shape.letters(rest) > 7;
    return seal ? entry.substring(0, mark) : entry;
  }

  private static void close(
      StringBuilder value, Span span, Evidence evidence, List<Field<String>> into) {
    String printed = value.toString();
    value.setLength(0);
    int from = 0;
    int to = printed.length();
    while (from < to
        && (Shape.dashAt(printed.substring(from)) > 0 || printed.charAt(from) == ':')) {
      from++;
    }
    while (to > from && " ;.,:-".indexOf(printed.charAt(to - 1)) >= 0) {
      to--;
    }
    String entry = withoutSeal(printed.substring(from, to));
    if (Shape.letters(entry) > 1) {
      into.add(new Field<>(entry, span, evidence));
    }
  }
}
