package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.DocumentKind;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.model.Header.Signer;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Problem;

/** Reads every header field from the parts that stand around the body. */
final class HeaderReader {
  private final Kinds kinds;
  private final IssuerReader issuers;
  private final NarrativeReader narratives;

  HeaderReader(Kinds kinds, IssuerReader issuers, NarrativeReader narratives) {
    this.kinds = kinds;
    this.issuers = issuers;
    this.narratives = narratives;
  }

  /**
   * The header, and what is wrong with it.
   *
   * @param stretches rows that turned out to tell of the header
   */
  record Reading(Header header, List<Problem> problems, List<Stretch> stretches) {}

  Reading read(Sheet sheet, Head head, List<EndBlock> ends) {
    Optional<NarrativeReader.Narrative> told =
        head.heading().isEmpty() && head.letterhead().isEmpty()
            ? narratives.read(sheet)
            : Optional.empty();
    return told.map(n -> told(sheet, head, n)).orElseGet(() -> printed(sheet, head, ends));
  }

  private Reading told(Sheet sheet, Head head, NarrativeReader.Narrative told) {
    Header header =
        new Header(
            told.kind(),
            Optional.of(told.number()),
            told.date(),
            Optional.empty(),
            told.issuer(),
            told.subject(),
            Optional.empty(),
            Optional.empty(),
            told.recipients().isEmpty()
                ? EntryReader.addressees(sheet, head.addressees())
                : told.recipients(),
            told.signer());
    return new Reading(
        header,
        List.of(),
        List.of(
            new Stretch(told.row(), told.addressed() + 1, Region.ADDRESSEE),
            new Stretch(told.row(), told.row() + 1, Region.TITLE)));
  }

  private Reading printed(Sheet sheet, Head head, List<EndBlock> ends) {
    List<Piece> pieces = head.letterhead();
    Optional<NumberReader.Numbering> numbering = Optional.empty();
    Optional<DateReader.Dating> dating = Optional.empty();
    for (Piece piece : pieces) {
      numbering = better(numbering, piece.numbering());
      dating = dating.or(piece::dating);
    }
    Found<String> number =
        numbering
            .map(NumberReader.Numbering::number)
            .orElseGet(() -> Found.missing("number"))
            .doubted("number", sheet.source());
    Found<IssueDate> date =
        dating
            .map(DateReader.Dating::date)
            .orElseGet(() -> Found.missing("issuedOn"))
            .doubted("issuedOn", sheet.source());
    Found<DocumentKind> kind = kind(head, numbering);
    Found<String> issuer = issuers.read(sheet, pieces);
    if (issuer.field().isEmpty() && head.authority().isPresent()) {
      issuer = issuers.fromAuthority(sheet, head.authority().get());
    }
    Found<String> subject =
        head.heading()
            .map(h -> SubjectReader.below(sheet, h))
            .orElseGet(() -> SubjectReader.ofLetter(sheet, pieces));
    Found<Signer> signer =
        ends.isEmpty() ? Found.missing("signer") : SignerReader.read(sheet, ends.getFirst());
    Optional<Field<String>> place = dating.flatMap(DateReader.Dating::place);
    List<Field<String>> recipients =
        new ArrayList<>(EntryReader.addressees(sheet, head.addressees()));
    if (!ends.isEmpty()) {
      recipients.addAll(EntryReader.copies(sheet, ends.getFirst()));
    }
    List<Problem> problems = new ArrayList<>();
    for (Found<?> found : List.of(kind, number, date, issuer, subject, signer)) {
      problems.addAll(found.problems());
    }
    if (place.isEmpty()) {
      problems.add(Problem.of("missing-header-field", "place"));
    }
    problems.addAll(Hints.of(sheet.source(), numbering, number, date, kind, issuer, signer));
    Header header =
        new Header(
            kind.field(),
            number.field(),
            date.field(),
            place,
            issuer.field(),
            subject.field(),
            Markings.findUrgency(sheet, pieces),
            Markings.findSecrecy(sheet, pieces),
            recipients,
            signer.field());
    return new Reading(header, problems, List.of());
  }

  /** A label with a readable number beats one with a blank, that one a label in capitals. */
  private static Optional<NumberReader.Numbering> better(
      Optional<NumberReader.Numbering> first, Optional<NumberReader.Numbering> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    NumberReader.Numbering one = first.get();
    NumberReader.Numbering other = second.get();
    return one.number().field().isPresent() && !one.inCapitals()
            || other.inCapitals()
            || one.symbol().isPresent() && other.number().field().isEmpty()
        ? first
        : second;
  }

  private Found<DocumentKind> kind(Head head, Optional<NumberReader.Numbering> numbering) {
    if (head.heading().isPresent()) {
      Head.Heading heading = head.heading().get();
      return Found.of(
          new Field<>(heading.kind(), heading.span(), Evidence.sure("header.kind", "the title")));
    }
    Optional<NumberReader.Numbering> symbol = numbering.filter(n -> n.symbol().isPresent());
    Optional<DocumentKind> coded = symbol.flatMap(n -> kinds.byCode(n.symbol().orElse("")));
    if (coded.isPresent()) {
      return Found.of(
          new Field<>(
              coded.get(),
              symbol.get().span(),
              Evidence.likely("header.kind.symbol", "the code in the number; no title")));
    }
    Optional<Piece> about =
        head.letterhead().stream().filter(p -> p.type() == Piece.Type.ABOUT).findFirst();
    if (symbol.isPresent() || about.isPresent() || !head.addressees().isEmpty()) {
      var span =
          symbol
              .map(NumberReader.Numbering::span)
              .or(() -> about.map(Piece::span))
              .orElse(head.addressees());
      return Found.of(
          new Field<>(
              kinds.letter(),
              span,
              Evidence.likely("header.kind.letter", "a letter has no title")));
    }
    return Found.missing("kind");
  }
}
