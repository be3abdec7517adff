package vn.giaoviec.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.index.Citing.CitingNotice;

/** What is shown of a task or notice, kept whole so that a hit costs one look. */
final class Stored {
  private static final Hit NOBODYS =
      new Hit(
          0,
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Status.OPEN,
          1,
          "",
          List.of(),
          false);

  private Stored() {}

  /** A task without units and citations, in place of one that is no more. */
  static byte[] nothing() {
    return task(NOBODYS, List.of(), List.of());
  }

  static byte[] task(Hit hit, List<FiledUnit> units, List<String> citations) {
    return new Bytes.Writer()
        .number(hit.arrival())
        .word(hit.notice())
        .word(hit.task())
        .maybe(hit.number())
        .maybe(hit.issuedOn())
        .maybe(hit.kind())
        .list(hit.lead(), Bytes.Writer::word)
        .list(hit.with(), Bytes.Writer::word)
        .maybe(hit.due().map(LocalDate::toString))
        .number(hit.status().ordinal())
        .number(hit.page())
        .word(hit.text())
        .number(hit.gone() ? 1 : 0)
        .list(units, (out, unit) -> out.word(unit.id()).word(unit.unit()))
        .list(citations, Bytes.Writer::word)
        .toBytes();
  }

  static Hit task(BytesRef bytes) throws IOException {
    return task(new Bytes.Reader(bytes.bytes, bytes.offset, bytes.length));
  }

  private static Hit task(Bytes.Reader in) throws IOException {
    return new Hit(
        in.number(),
        in.word(),
        in.word(),
        in.maybe(),
        in.maybe(),
        in.maybe(),
        in.list(Bytes.Reader::word),
        in.list(Bytes.Reader::word),
        in.maybe().map(LocalDate::parse),
        Status.values()[(int) in.number()],
        (int) in.number(),
        in.word(),
        List.of(),
        in.number() == 1);
  }

  /** A unit with the name it has in a task. */
  record Named(String id, String name) {}

  /** The units of a task. */
  static List<Named> units(BytesRef bytes) throws IOException {
    Bytes.Reader in = new Bytes.Reader(bytes.bytes, bytes.offset, bytes.length);
    task(in);
    return in.list(item -> new Named(item.word(), item.word()));
  }

  /** The keys of the documents that a task cites. */
  static List<String> citations(BytesRef bytes) throws IOException {
    Bytes.Reader in = new Bytes.Reader(bytes.bytes, bytes.offset, bytes.length);
    task(in);
    in.list(item -> new Named(item.word(), item.word()));
    return in.list(Bytes.Reader::word);
  }

  static byte[] notice(Entry entry) {
    FiledNotice notice = entry.notice();
    return new Bytes.Writer()
        .number(entry.arrival())
        .word(notice.id())
        .maybe(notice.number())
        .maybe(notice.issuedOn())
        .maybe(notice.issuer())
        .maybe(notice.subject())
        .list(notice.documents(), Stored::write)
        .list(notice.citations(), Stored::write)
        .list(notice.relations(), Stored::write)
        .toBytes();
  }

  static CitingNotice notice(BytesRef bytes) throws IOException {
    Bytes.Reader in = new Bytes.Reader(bytes.bytes, bytes.offset, bytes.length);
    return new CitingNotice(
        in.number(),
        in.word(),
        in.maybe(),
        in.maybe(),
        in.maybe(),
        in.maybe(),
        in.list(Stored::document),
        in.list(Stored::citation),
        in.list(Stored::relation));
  }

  private static void write(Bytes.Writer out, FiledNotice.Document document) {
    out.word(document.id())
        .word(document.key())
        .maybe(document.kind())
        .maybe(document.name())
        .maybe(document.date())
        .maybe(document.issuer())
        .number(document.complete() ? 1 : 0);
  }

  private static FiledNotice.Document document(Bytes.Reader in) throws IOException {
    return new FiledNotice.Document(
        in.word(), in.word(), in.maybe(), in.maybe(), in.maybe(), in.maybe(), in.number() == 1);
  }

  private static void write(Bytes.Writer out, FiledNotice.Citation citation) {
    out.word(citation.text())
        .word(citation.key())
        .word(citation.document())
        .maybe(citation.pinpoint())
        .number(citation.page());
  }

  private static FiledNotice.Citation citation(Bytes.Reader in) throws IOException {
    return new FiledNotice.Citation(in.word(), in.word(), in.word(), in.maybe(), (int) in.number());
  }

  private static void write(Bytes.Writer out, FiledNotice.Relation relation) {
    out.maybe(relation.from())
        .word(relation.type())
        .maybe(relation.to())
        .word(relation.text())
        .number(relation.page());
  }

  private static FiledNotice.Relation relation(Bytes.Reader in) throws IOException {
    Optional<String> from = in.maybe();
    return new FiledNotice.Relation(from, in.word(), in.maybe(), in.word(), (int) in.number());
  }
}
