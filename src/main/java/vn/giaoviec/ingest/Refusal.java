package vn.giaoviec.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/** The reasons for which a file is handed back unread, each with its stable code. */
final class Refusal {
  private static final Set<String> WHY_NOTHING =
      Set.of("ocr-unavailable", "page-needs-ocr", "page-image-unreadable");

  private Refusal() {}

  /** Nothing in it, or nothing but blanks. */
  static NoticeException empty() {
    return new NoticeException(Problem.of("empty-file"));
  }

  /** Damaged beyond reading. */
  static NoticeException broken(Throwable cause) {
    return new NoticeException(Problem.of("broken-file"), cause);
  }

  /** Opens only with a password. */
  static NoticeException encrypted(Throwable cause) {
    return new NoticeException(Problem.of("encrypted-file"), cause);
  }

  /** Neither text nor Word nor PDF. */
  static NoticeException unsupported(String mediaType) {
    return new NoticeException(Problem.of("unsupported-type", mediaType));
  }

  /** The file system does not give it out. */
  static NoticeException unreadable(Throwable cause) {
    return new NoticeException(Problem.of("unreadable-file"), cause);
  }

  /** More than the limits allow; {@code limit} is the bound that was met. */
  static NoticeException tooLarge(long limit) {
    return new NoticeException(Problem.of("too-large", Long.toString(limit)));
  }

  static NoticeException tooManyPages(int pages, int limit) {
    return new NoticeException(
        Problem.of("too-many-pages", Integer.toString(pages), Integer.toString(limit)));
  }

  /** Pictures of pages only; {@code whyNot} says why the model that is there is of no use. */
  static NoticeException needsOcr(Optional<String> whyNot) {
    return new NoticeException(
        whyNot
            .map(reason -> Problem.of("ocr-unavailable", reason))
            .orElseGet(() -> Problem.of("page-needs-ocr")));
  }

  /** Nothing to read, for the reason that stands first among {@code problems}. */
  static NoticeException nothingRead(List<Problem> problems) {
    return problems.stream()
        .filter(p -> WHY_NOTHING.contains(p.code()))
        .findFirst()
        .map(p -> new NoticeException(p.everywhere()))
        .orElseGet(Refusal::empty);
  }

  /** The run was ended while the file was read. */
  static NoticeException interrupted(Throwable cause) {
    return new NoticeException(Problem.of("interrupted"), cause);
  }
}
