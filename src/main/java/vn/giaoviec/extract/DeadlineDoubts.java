package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoviec.model.Due;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Vietnamese;

/**
 * Compares a deadline with the date of the document: one that is over, or many years off, is more
 * often a slip of the pen, or a date that only occurs, than a deadline.
 */
final class DeadlineDoubts {
  private static final int MOST_YEARS = 10;

  /** A day, not "đến năm 2045". */
  private static final Pattern DAY = Pattern.compile("ngay|\\d ?[/.-] ?\\d");

  private DeadlineDoubts() {}

  /** What a clerk should check about {@code deadline}, if anything. */
  static Optional<Problem> of(Deadline deadline, IssueDate issued, SourceText source) {
    if (deadline.lastDay().isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = deadline.lastDay().get();
    boolean over = last.isBefore(issued.earliest());
    boolean today = issued.day().isPresent() && last.equals(issued.earliest());
    boolean distant = last.isAfter(issued.earliest().plusYears(MOST_YEARS));
    if (!over && !today && !distant) {
      return Optional.empty();
    }
    String written = source.words(deadline.span());
    String folded = Vietnamese.fold(written);
    String code = "";
    if (over || today && !isUrgent(deadline.due(), folded)) {
      code = "past-deadline";
    } else if (distant && DAY.matcher(folded).find()) {
      code = "distant-deadline";
    }
    int page = source.pageAt(deadline.span().start());
    return code.isEmpty() ? Optional.empty() : Optional.of(Problem.onPage(page, code, written));
  }

  /** "trong ngày", "trước 17 giờ ngày …": meant for the very day of the document. */
  private static boolean isUrgent(Due due, String folded) {
    return due.value().indexOf('T') > 0 || folded.startsWith("trong ngay");
  }
}
