package vn.giaoviec.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;
import vn.giaoviec.text.Cue;

/** Reads a second date that shares the cue of the first: "trước ngày 15/6 và 15/12 hằng năm". */
final class DeadlineSequel {
  private static final Cue JOIN = Cue.of("(?: va|, va|,) {0,3}(?:truoc )?(?=ngay \\d|\\d{1,2} ?/)");

  private DeadlineSequel() {}

  /** {@code first}, and behind it the date that goes on with it if there is one. */
  static List<DeadlineRule.Hit> of(DeadlineRule.Clause clause, DeadlineRule.Hit first) {
    boolean dated = first.due() instanceof Due.Before || first.due() instanceof Due.By;
    Matcher join = dated ? JOIN.at(clause.text(), first.span().end(), clause.limit()) : null;
    TimePoint.Reading next =
        join == null ? null : clause.times().at(clause.text(), join.end(), clause.limit());
    Due due = next == null ? null : alike(first.due(), next.point());
    if (join == null || next == null || due == null) {
      return List.of(first);
    }
    DeadlineRule.Hit second =
        DeadlineRule.Hit.sure(
                join.end(), next.end(), due, first.evidence().rule(), "a second date of one cue")
            .readFrom(next);
    return List.of(recurringLike(first, due), second);
  }

  private static @Nullable Due alike(Due first, TimePoint point) {
    return switch (point) {
      case TimePoint.Day day ->
          day.open() == TimePoint.Open.NOTHING || day.open() == TimePoint.Open.YEAR
              ? sameBound(first, new Due.When(day.date(), day.time()))
              : null;
      case TimePoint.Recurring recurring -> new Due.Every(recurring.rule());
      case TimePoint.Period period -> null;
    };
  }

  private static Due sameBound(Due first, Due.When when) {
    return first instanceof Due.Before ? new Due.Before(when) : new Due.By(when);
  }

  /** The first date, which recurs as the second one does if it left its year or month open. */
  private static DeadlineRule.Hit recurringLike(DeadlineRule.Hit first, Due second) {
    if (!(second instanceof Due.Every every)) {
      return first;
    }
    String frequency = every.value().split(";", 2)[0];
    String part = RecurrenceMerge.part(frequency, first);
    return part.isEmpty() ? first : first.due(new Due.Every(frequency + part));
  }
}
