package vn.giaoviec.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.TimePoint.Open;
import vn.giaoviec.model.Due;
import vn.giaoviec.model.IssueDate;

/**
 * Takes out of a deadline what only a stand-in for the document's date filled in.
 *
 * <p>A notice without a readable date says "trước ngày 10/01" all the same: the deadline stays, as
 * {@code --01-10}, and a clerk is told what is missing.
 */
final class OpenDates {
  /** The stand-in's year and its neighbours, which dates without a year may fall in. */
  private static final Pattern YEAR = Pattern.compile("194[789](?=-|$)");

  private static final Pattern MONTH = Pattern.compile("194[789]-\\d{2}(?=-)");

  private OpenDates() {}

  /** Whether {@code hit} says less than it seems to, if the document is dated {@code issued}. */
  static boolean rests(DeadlineRule.Hit hit, @Nullable IssueDate issued) {
    boolean recurs = hit.due() instanceof Due.Every;
    return !recurs
        && (issued == null && hit.open() != Open.NOTHING
            || issued != null && issued.day().isEmpty() && hit.open().needsDay());
  }

  /** What is left of a deadline that rests on an unknown date; empty where nothing can be said. */
  static Optional<Due> withoutDate(DeadlineRule.Hit hit) {
    String value = hit.due().value();
    return switch (hit.open()) {
      case YEAR -> Optional.of(new Due.Undated(hit.due().bound(), shortened(YEAR, "-", value)));
      case MONTH -> Optional.of(new Due.Undated(hit.due().bound(), shortened(MONTH, "--", value)));
      case NOTHING, MONTH_END, WEEK, ALL, TODAY -> Optional.empty();
    };
  }

  private static String shortened(Pattern known, String sign, String value) {
    return known.matcher(value).replaceAll(sign);
  }
}
