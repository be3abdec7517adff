package vn.giaoviec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.Confidence;
import vn.giaoviec.model.DocumentIdentity;
import vn.giaoviec.model.DocumentKind;
import vn.giaoviec.model.Due;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.Mention;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Provenance;
import vn.giaoviec.model.Relation;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** A short notice of an invented town, with every kind of finding set by hand. */
public final class TownNotice {
  public static final String TEXT =
      """
      Số: 12/TB-VP
      Thông báo kết luận giao ban
      1. Giao Trưởng phòng Phòng Nội vụ chủ trì, phối hợp với
      Phòng Y tế thực hiện Nghị định số 61/2018/NĐ-CP trước ngày 31/3/2023.
      Đỗ Minh Khuê
      """;

  private TownNotice() {}

  /** Finds this notice in every file, save in one named {@code bad.txt}, which cannot be read. */
  public static Pipeline pipeline() {
    return new Pipeline(
        (file, listener) -> read(file),
        TownNotice::notice,
        notice -> new Annotations(List.of()),
        TownNotice::extraction);
  }

  public static Extraction extraction() {
    Notice notice = notice(source("giao-ban.txt"));
    return extraction(notice, new Annotations(List.of()));
  }

  private static SourceText read(Path file) throws NoticeException {
    if (file.endsWith("bad.txt")) {
      throw new NoticeException(Problem.of("broken-file"));
    }
    return source(file.getFileName().toString());
  }

  public static SourceText source(String fileName) {
    Provenance provenance =
        new Provenance(
            fileName,
            "text/plain",
            TEXT.length(),
            "0f".repeat(32),
            1,
            Provenance.TextLayer.DIGITAL,
            OptionalDouble.empty());
    Span whole = new Span(0, TEXT.length());
    return new SourceText(
        provenance,
        TEXT,
        List.of(new Line(whole, 1, Line.Role.BODY, 0, 0, Optional.empty())),
        SourceText.Flow.LINES,
        Optional.empty(),
        List.of(Problem.onPage(1, "broken-font-map")));
  }

  private static Notice notice(SourceText source) {
    Header header =
        new Header(
            field(new DocumentKind("TB", "Thông báo"), "Thông báo"),
            field("12/TB-VP", "12/TB-VP"),
            field(IssueDate.of(LocalDate.of(2023, 3, 7)), "12/TB-VP"),
            Optional.empty(),
            Optional.empty(),
            field("Kết luận giao ban", "kết luận giao ban"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            field(
                new Header.Signer(Optional.of("Đỗ Minh Khuê"), Optional.empty(), Optional.of("TL")),
                "Đỗ Minh Khuê"));
    Block body = new Block(Block.Region.BODY, Optional.empty(), span(TEXT), span(TEXT), List.of());
    return new Notice(
        source,
        FoldedText.of(source.text()),
        header,
        List.of(body),
        List.of(Problem.of("missing-header-field", "issuer")));
  }

  private static Extraction extraction(Notice notice, Annotations annotations) {
    Citation citation =
        new Citation(
            span("Nghị định số 61/2018/NĐ-CP"),
            "61/2018/NĐ-CP",
            Optional.of("Nghị định"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "legal:nđ-cp/61/2018",
            sure("citation.number"));
    Deadline deadline =
        new Deadline(
            span("trước ngày 31/3/2023"),
            new Due.Before(new Due.When(LocalDate.of(2023, 3, 31), Optional.empty())),
            Optional.of(LocalDate.of(2023, 3, 30)),
            sure("deadline.before"));
    Task task =
        new Task(
            "1.",
            Optional.empty(),
            new Span(TEXT.indexOf("Giao"), TEXT.indexOf("Đỗ") - 1),
            List.of(unit("Trưởng phòng Phòng Nội vụ", "Phòng Nội vụ", Optional.of("Trưởng phòng"))),
            List.of(unit("Phòng Y tế", "Phòng Y tế", Optional.empty())),
            List.of(deadline),
            List.of(citation, citation),
            sure("task.assigned"),
            new Confidence(Evidence.Strength.LIKELY, List.of(Problem.of("inherited-lead", "1."))));
    DocumentIdentity identity =
        new DocumentIdentity(
            DocumentIdentity.Family.LEGAL,
            "nđ-cp",
            "61",
            OptionalInt.of(2018),
            Optional.empty(),
            Optional.of("chính phủ"),
            DocumentIdentity.Reach.NATIONAL);
    CitedDocument document =
        new CitedDocument(
            identity.key(),
            identity,
            "61/2018/NĐ-CP",
            Optional.of("Nghị định"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Chính phủ"));
    Span words = span("Nghị định");
    return new Extraction(
        notice,
        Optional.empty(),
        Optional.empty(),
        List.of(document),
        List.of(citation),
        List.of(new Mention.Reference(words, List.of(CitedDocument.SELF), sure("reference.this"))),
        List.of(
            new Relation(
                Optional.empty(),
                Relation.Type.ATTACHED_TO,
                Optional.of(document.id()),
                words,
                sure("relation.attached"))),
        List.of(task),
        List.of(Problem.of("joint-lead", "1.")));
  }

  private static Assignee unit(String words, String unit, Optional<String> title) {
    return new Assignee(
        span(words),
        unit,
        unit.equals("Phòng Y tế") ? "vn/huyen/phong-y-te" : "vn/huyen/phong-noi-vu",
        title,
        sure("assignee.named"));
  }

  private static <T> Optional<Field<T>> field(T value, String words) {
    return Optional.of(new Field<>(value, span(words), sure("header.test")));
  }

  private static Evidence sure(String rule) {
    return Evidence.sure(rule, "it is written so");
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
