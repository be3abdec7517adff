package vn.giaoviec.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.model.DocumentKind;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.model.Header.Signer;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Reads the first sentence of a press report: "Thu tuong Chinh phu X vua ky Cong dien so 12/CD-TTg
 * ngay … ve viec …".
 */
final class NarrativeReader {
  /**
   * What such a sentence tells.
   *
   * @param row where it stands
   * @param addressed the row that says to whom the telegram goes; {@code row} again if none does
   */
  record Narrative(
      int row,
      int addressed,
      List<Field<String>> recipients,
      Optional<Field<DocumentKind>> kind,
      Field<String> number,
      Optional<Field<IssueDate>> date,
      Optional<Field<String>> issuer,
      Optional<Field<String>> subject,
      Optional<Field<Signer>> signer) {}

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(.{6,140}?) (?:vua|da|moi)(?: thay mat .{2,40}?)? (?:ky|ban hanh)(?: ban hanh)? "
              + "([a-z ]{4,24}?) so:? ?(\\d{1,5}[a-z]?[/-].{2,40}?)"
              + "(?:,? ngay (\\d{1,2})(?:/| thang )(\\d{1,2})(?:/| nam )(\\d{4}))?"
              + "(?:,? (?:gui|cua) .{2,80}?)??,? (?:ve viec|ve) ");

  private static final Pattern TO =
      Pattern.compile(
          "(?:(?:cong )?dien )gui(?: den| toi)?:? (.{6,1500}?)(?:,? (?:neu ro|yeu"
              + " cau))?\\s?[:;.]?");

  private final Kinds kinds;
  private final Organisations organisations;
  private final PersonNames names;

  NarrativeReader(Kinds kinds, Organisations organisations, PersonNames names) {
    this.kinds = kinds;
    this.organisations = organisations;
    this.names = names;
  }

  /** Looks at the first rows only. */
  Optional<Narrative> read(Sheet sheet) {
    int at = sheet.nextFilled(0);
    for (int seen = 0; seen < 4 && at < sheet.size(); seen++) {
      Row row = sheet.row(at);
      Matcher told = SENTENCE.matcher(row.folded());
      if (row.length() > 60 && row.folded().contains(" so") && told.lookingAt()) {
        return Optional.of(narrative(sheet, row, told));
      }
      at = sheet.nextFilled(at + 1);
    }
    return Optional.empty();
  }

  private Narrative narrative(Sheet sheet, Row row, Matcher told) {
    Evidence evidence = Evidence.likely("header.narrative", "a report tells of the document");
    Span number = part(row, told.start(3), told.end(3));
    Optional<Kinds.Title> kind = kinds.titleAt(sheet.shown(part(row, told.start(2), told.end(2))));
    FoldedText who = FoldedText.of(row.shown().substring(told.start(1), told.end(1)));
    int name = nameAt(who);
    Span before = part(row, told.start(1), told.start(1) + name);
    String office = Vietnamese.oneLine(sheet.shown(before));
    Optional<Field<Signer>> signer =
        names
            .whole(who.text().substring(name))
            .map(
                n ->
                    new Field<>(
                        new Signer(
                            Optional.of(n.value()),
                            office.isEmpty() ? Optional.empty() : Optional.of(office),
                            Optional.empty()),
                        part(row, told.start(1), told.end(1)),
                        evidence));
    int next = sheet.nextFilled(row.index() + 1);
    boolean addressed = next < sheet.size() && TO.matcher(sheet.row(next).folded()).matches();
    return new Narrative(
        row.index(),
        addressed ? next : row.index(),
        addressed ? recipients(sheet.row(next)) : List.of(),
        kind.map(k -> new Field<>(k.kind(), part(row, told.start(2), told.end(2)), evidence)),
        new Field<>(sheet.shown(number).replaceAll("\\s", ""), number, evidence),
        date(row, told, evidence),
        issuer(sheet, office, before, number, evidence),
        subject(sheet, row, told.end(), evidence),
        signer);
  }

  /** Where the person's name begins behind the office; the whole length if there is none. */
  private int nameAt(FoldedText who) {
    for (int at = 0; at < who.length(); at++) {
      boolean word = who.wordStartsAt(at) && who.capitalAt(at);
      if (word && names.whole(who.text().substring(at)).filter(n -> !n.repaired()).isPresent()) {
        return at;
      }
    }
    return who.length();
  }

  /** The head's office stands for the body, as the symbol of the number confirms. */
  private Optional<Field<String>> issuer(
      Sheet sheet, String office, Span before, Span number, Evidence evidence) {
    if (sheet.shown(number).endsWith("TTg")) {
      return Optional.of(new Field<>("Thủ tướng Chính phủ", before, evidence));
    }
    FoldedText text = FoldedText.of(office);
    var title = organisations.title(text, 0);
    int from = title == null ? 0 : text.skipBlanks(title.end(), text.length());
    return organisations.head(text, from) == null
        ? Optional.empty()
        : Optional.of(new Field<>(office.substring(from), before, evidence));
  }

  private static List<Field<String>> recipients(Row row) {
    Matcher to = TO.matcher(row.folded());
    List<Field<String>> found = new ArrayList<>();
    int from = to.matches() ? to.start(1) : row.length();
    while (from < row.length()) {
      int mark = row.shown().indexOf(';', from);
      int end = mark < 0 || mark > to.end(1) ? to.end(1) : mark;
      Span span = part(row, from, end);
      String name = Vietnamese.oneLine(row.shown().substring(from, end));
      if (!name.isEmpty()) {
        found.add(
            new Field<>(
                name, span, Evidence.likely("header.narrative", "the report says to whom")));
      }
      from = mark < 0 || mark > to.end(1) ? row.length() : mark + 1;
    }
    return found;
  }

  private static Optional<Field<IssueDate>> date(Row row, Matcher told, Evidence evidence) {
    if (told.group(4) == null) {
      return Optional.empty();
    }
    List<Integer> parts =
        List.of(told.group(6), told.group(5), told.group(4)).stream()
            .map(Integer::valueOf)
            .toList();
    try {
      LocalDate day = LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
      Span span = part(row, told.start(4), told.end(6));
      return Optional.of(new Field<>(IssueDate.of(day), span, evidence));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Field<String>> subject(
      Sheet sheet, Row row, int from, Evidence evidence) {
    int end = row.shown().indexOf(". ", from);
    Span span = part(row, from, end < 0 ? row.length() : end).strip(sheet.text().text());
    String value = Vietnamese.oneLine(sheet.shown(span));
    String subject = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
    return subject.isEmpty() ? Optional.empty() : Optional.of(new Field<>(subject, span, evidence));
  }

  private static Span part(Row row, int from, int to) {
    return new Span(row.start() + from, row.start() + to);
  }
}
