package vn.giaoviec.ingest;

import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/** The reasons for which a file is handed back unread, each with its stable code. */
final class Refusal {
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

  /** Pictures of pages only. */
  static NoticeException needsOcr() {
    return new NoticeException(Problem.of("page-needs-ocr"));
  }
}
