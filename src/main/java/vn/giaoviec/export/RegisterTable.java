package vn.giaoviec.export;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.FiledNotice;

/**
 * The register of incoming documents: the columns of Decree 30/2020/NĐ-CP, Appendix IV, in their
 * order. To whom a document was handed on, when, and who signed for it is known to nobody but the
 * clerk; these columns are left to be filled in.
 */
final class RegisterTable {
  static final List<ExportWord> COLUMNS =
      List.of(
          ExportWord.ARRIVED_ON,
          ExportWord.ARRIVAL,
          ExportWord.AUTHOR,
          ExportWord.SYMBOL,
          ExportWord.DATED,
          ExportWord.SUBJECT,
          ExportWord.RECEIVER,
          ExportWord.FORWARDED_ON,
          ExportWord.SIGNATURE,
          ExportWord.REMARK);

  /** A day begins where the office stands, wherever its computer believes to be. */
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final ExportWords words;

  RegisterTable(ExportWords words) {
    this.words = words;
  }

  List<Cell> cells(Entry entry) {
    FiledNotice notice = entry.notice();
    return List.of(
        new Cell.Day(entry.arrivedAt().atZone(ZONE).toLocalDate()),
        new Cell.Count(entry.arrival()),
        Cell.of(notice.issuer().orElse("")),
        Cell.of(notice.number().orElse("")),
        notice.issuedOn().map(Cell::day).orElse(Cell.NOTHING),
        Cell.of(said(notice.kind().map(FiledNotice.Kind::name), notice.subject(), ": ")),
        Cell.NOTHING,
        Cell.NOTHING,
        Cell.NOTHING,
        Cell.of(remark(entry)));
  }

  private String remark(Entry entry) {
    String twins = entry.twins().stream().map(Object::toString).collect(joining(", "));
    Optional<String> twin =
        twins.isEmpty() ? Optional.empty() : Optional.of(words.of(ExportWord.TWINS, twins));
    String marks = said(entry.notice().urgency(), entry.notice().secrecy(), "; ");
    return said(Optional.of(marks).filter(text -> !text.isEmpty()), twin, "; ");
  }

  private static String said(Optional<String> first, Optional<String> second, String between) {
    return Stream.of(first, second).flatMap(Optional::stream).collect(joining(between));
  }
}
