package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;
import vn.giaoviec.text.Cue;

/**
 * Deadlines that are counted back: "chậm nhất 05 ngày trước ngày 20/6", "trước khi họp ít nhất 02
 * ngày làm việc". From a day that is told the limit is a day; from an event it stays a span, with a
 * minus sign.
 */
final class AheadRule {
  static final String AHEAD = "deadline.ahead";

  private static final int MOST_WORDS = 14;

  private static final String SPAN =
      "(\\d{1,3})(?: ?\\([a-z ]{2,20}\\))? (gio|ngay|tuan|thang)( lam viec)?(?![a-z])";
  private static final String LEAST = "(?:it nhat|toi thieu|(?:cham|muon) nhat)(?: la| trong)?";

  /** "chậm nhất 05 ngày trước …". */
  private static final Cue SPAN_FIRST =
      Cue.of("(?:" + LEAST + "|truoc) " + SPAN + ",? (?:truoc|so voi) (khi |)");

  private static final Cue BEFORE = Cue.of("truoc (khi |ngay |)");

  /** "… ít nhất 02 ngày". */
  private static final Cue SPAN_LAST = Cue.of(",? ?(?:" + LEAST + " |khoang )?" + SPAN);

  private AheadRule() {}

  static List<DeadlineRule> all() {
    return List.of(
        PointRules.rule(
            List.of("cham nhat", "muon nhat", "it nhat", "toi thieu", "truoc"),
            AheadRule::spanFirst),
        PointRules.rule(List.of("truoc"), AheadRule::spanLast));
  }

  private static DeadlineRule.@Nullable Hit spanFirst(DeadlineRule.Clause clause, int at) {
    Matcher cue = SPAN_FIRST.at(clause.text(), at, clause.limit());
    if (cue == null) {
      return null;
    }
    TimePoint.Reading time = clause.times().at(clause.text(), cue.end(), clause.limit());
    return time != null
        ? fromDay(clause, at, time.end(), time, cue)
        : fromEvent(at, eventEnd(clause, cue.end()), cue);
  }

  private static DeadlineRule.@Nullable Hit spanLast(DeadlineRule.Clause clause, int at) {
    Matcher cue = BEFORE.at(clause.text(), at, clause.limit());
    if (cue == null) {
      return null;
    }
    int day = at + "truoc ".length();
    TimePoint.Reading time = clause.times().at(clause.text(), day, clause.limit());
    if (time != null) {
      Matcher span = SPAN_LAST.at(clause.text(), time.end(), clause.limit());
      return span == null ? null : fromDay(clause, at, span.end(), time, span);
    }
    int word = cue.end();
    for (int words = 0; words < MOST_WORDS && word < clause.limit(); words++) {
      int end = clause.text().wordEnd(word);
      if (end >= clause.limit() || ",.;:()".indexOf(clause.folded().charAt(end)) >= 0) {
        return null;
      }
      word = Scan.nextWord(clause.text(), word, clause.limit());
      Matcher span = SPAN_LAST.at(clause.text(), word, clause.limit());
      if (span != null
          && !Character.isDigit(clause.folded().charAt(word))
          && PointRules.endsClause(clause, span.end())) {
        return fromEvent(at, span.end(), span);
      }
    }
    return null;
  }

  private static int eventEnd(DeadlineRule.Clause clause, int from) {
    int end = from;
    for (int words = 0; words < MOST_WORDS && end < clause.limit(); words++) {
      int next = clause.text().skipBlanks(end, clause.limit());
      if (next >= clause.limit() || ".,;:()".indexOf(clause.folded().charAt(next)) >= 0) {
        break;
      }
      end = Math.max(next + 1, clause.text().wordEnd(next));
    }
    return Math.min(end, clause.limit());
  }

  private static DeadlineRule.@Nullable Hit fromDay(
      DeadlineRule.Clause clause, int at, int end, TimePoint.Reading time, Matcher span) {
    Optional<LocalDate> event = time.point().firstDay();
    if (event.isEmpty() || span.group(2).equals("gio")) {
      return null;
    }
    LocalDate day = back(clause, event.get(), span);
    Due due = new Due.By(new Due.When(day, Optional.empty()));
    return DeadlineRule.Hit.sure(at, end, due, AHEAD, "so long before a day").readFrom(time);
  }

  private static LocalDate back(DeadlineRule.Clause clause, LocalDate day, Matcher span) {
    int count = Integer.parseInt(span.group(1));
    return switch (span.group(2)) {
      case "tuan" -> day.minusWeeks(count);
      case "thang" -> day.minus(Period.ofMonths(count));
      default ->
          span.group(3) == null
              ? day.minusDays(count)
              : clause.times().holidays().workingDaysBefore(day, count);
    };
  }

  private static DeadlineRule.Hit fromEvent(int at, int end, Matcher span) {
    String count = span.group(1).replaceFirst("^0+(?=\\d)", "");
    String value =
        switch (span.group(2)) {
          case "gio" -> "-PT" + count + "H";
          case "tuan" -> "-P" + count + "W";
          case "thang" -> "-P" + count + "M";
          default -> "-P" + count + (span.group(3) == null ? "D" : "B");
        };
    Due due = new Due.Within(value, Optional.empty());
    return DeadlineRule.Hit.likely(at, end, due, AHEAD, "so long before an event");
  }
}
