package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;
import vn.giaoviec.text.Cue;

/** Deadlines that name a span: "từ ngày … đến ngày …", "kể từ ngày …", "trong vòng 15 ngày …". */
final class SpanRules {
  static final String RANGE = "deadline.range";
  static final String FROM = "deadline.from";
  static final String WITHIN = "deadline.within";

  private static final Cue RANGE_CUE = Cue.of("(?:bat dau |ke )?tu ");
  private static final Cue TO = Cue.of(" {0,2}(?:cho )?(?:den|-) ?(?:het )?");
  private static final Cue DAY_ONLY = Cue.of("(?:ngay )?(\\d{1,2})(?= {0,2}(?:den|-))");
  private static final Cue FROM_CUE = Cue.of("(?:bat dau tu|ke tu|tu) ");
  private static final Cue ISSUE_DAY = Cue.of("ngay (?:ban hanh|ky ban hanh|ky)(?: [a-z]+){0,3}");

  private static final Cue LIMIT =
      Cue.of(
          "(trong (?:thoi han|vong|thoi gian)(?: khong qua| toi da| cham nhat)?(?:"
              + " la)?|(?:cham|muon) nhat(?: la)?(?: trong(?: vong| thoi han)?)?(?: sau)?(?: khong"
              + " qua)?|trong|khong qua|toi da|sau|thoi han(?: la)?|thoi gian(?: la)?|)"
              + " ?(\\d{1,3})(?: ?\\([a-z ]{2,20}\\))? ?(gio|ngay lam"
              + " viec|ngay|tuan|thang|quy|nam|h)(?![a-z])( lam viec)?(?!"
              + " (?:tet|le|dau|cuoi|qua|gan|vua|lien|\\d|truoc)(?![a-z]))(?!/)(?!,?"
              + " ?(?:\\d|sang|chieu|toi|ngay \\d|thu \\w|hang|hom))");
  private static final Cue COUNTED_FROM =
      Cue.of(
          ",? ?\\(?(?:ke tu|tinh tu|tu|ke|sau) (khi|ngay|thoi diem|luc)"
              + "(?: (?:nhan|ban hanh|ky|co|duoc|tiep nhan|ket thuc|phat sinh|phat hanh|hoan thanh"
              + "|thong bao|cong bo|nop|trung|phe duyet|UBND|[a-z]+)(?: [a-z\\d&/-]+){0,10})?");

  private static final Cue AFTER_TET =
      Cue.of(
          "sau (?:ky nghi )?tet(?: nguyen dan| am lich)? (?:khoang )?(\\d{1,2}) ngay( lam viec)?"
              + "(?![a-z])");

  private SpanRules() {}

  static List<DeadlineRule> all() {
    return List.of(
        PointRules.rule(List.of("tu", "ke tu", "bat dau tu"), SpanRules::range),
        PointRules.rule(
            List.of("trong", "cham", "muon", "khong", "toi", "sau", "thoi"), SpanRules::within),
        PointRules.rule(List.of("tu", "ke tu", "bat dau tu"), SpanRules::from));
  }

  private static DeadlineRule.@Nullable Hit range(DeadlineRule.Clause clause, int at) {
    Matcher cue = RANGE_CUE.at(clause.text(), at, clause.limit());
    if (cue == null) {
      return null;
    }
    TimePoint.Reading first = clause.times().at(clause.text(), cue.end(), clause.limit());
    Matcher only = DAY_ONLY.at(clause.text(), cue.end(), clause.limit());
    if (only == null && first == null) {
      return null;
    }
    int end = only != null ? only.end() : first == null ? cue.end() : first.end();
    Matcher to = TO.at(clause.text(), end, clause.limit());
    TimePoint.Reading last =
        to == null ? null : clause.times().at(clause.text(), to.end(), clause.limit());
    if (last == null
        || last.point().lastDay().filter(day -> !clause.past(day)).isEmpty()
        || clause.covered(at)
        || clause.before(at).endsWith("ke ")) {
      return null;
    }
    Optional<LocalDate> from =
        only != null
            ? dayIn(last, only.group(1))
            : first == null ? Optional.empty() : aligned(first, last);
    return from.map(day -> during(at, day, last)).orElse(null);
  }

  private static Optional<LocalDate> dayIn(TimePoint.Reading last, String day) {
    return last.point()
        .lastDay()
        .filter(end -> Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= end.getDayOfMonth())
        .map(end -> end.withDayOfMonth(Integer.parseInt(day)));
  }

  /** The first day; a day or month without a year takes that of the last one. */
  private static Optional<LocalDate> aligned(TimePoint.Reading first, TimePoint.Reading last) {
    Optional<LocalDate> from = first.point().firstDay();
    Optional<LocalDate> end = last.point().lastDay();
    boolean open = first.point().open() != TimePoint.Open.NOTHING;
    while (open && from.isPresent() && end.isPresent() && from.get().isAfter(end.get())) {
      from = from.map(day -> day.minusYears(1));
    }
    return from.filter(day -> end.isPresent() && !day.isAfter(end.get()));
  }

  private static DeadlineRule.Hit during(int at, LocalDate first, TimePoint.Reading last) {
    LocalDate end = last.point().lastDay().orElse(first);
    boolean months = last.point() instanceof TimePoint.Period && first.getDayOfMonth() == 1;
    boolean years = last.point() instanceof TimePoint.Period period && period.isYear();
    String value =
        years && first.getDayOfYear() == 1
            ? first.getYear() + "/" + end.getYear()
            : months
                ? first.toString().substring(0, 7) + "/" + end.toString().substring(0, 7)
                : first + "/" + end;
    return DeadlineRule.Hit.sure(
            at, last.end(), new Due.During(first, end, value), RANGE, "'từ … đến …'")
        .readFrom(last);
  }

  private static DeadlineRule.@Nullable Hit from(DeadlineRule.Clause clause, int at) {
    Matcher cue = FROM_CUE.at(clause.text(), at, clause.limit());
    TimePoint.Reading time =
        cue == null ? null : clause.times().at(clause.text(), cue.end(), clause.limit());
    Optional<LocalDate> first = time == null ? Optional.empty() : time.point().firstDay();
    boolean over = time == null || time.point().lastDay().filter(clause::past).isPresent();
    if (cue == null || time == null || first.isEmpty() || over) {
      return null;
    }
    boolean day = time.point() instanceof TimePoint.Day;
    boolean monthless = time.point().open() == TimePoint.Open.MONTH;
    boolean explicit = !cue.group().equals("tu ") || clause.opensAt(at);
    boolean effect =
        clause
            .before(at)
            .matches(".*(?:hieu luc|ap dung|nghi|tinh|het han)(?: thi hanh)?(?: ke)? $");
    boolean onward = clause.folded().startsWith(" den", time.end());
    if (effect || onward || !day && !explicit || monthless) {
      return null;
    }
    Due due = new Due.From(new Due.When(first.get(), Optional.empty()));
    return DeadlineRule.Hit.sure(at, time.end(), due, FROM, "'kể từ' with a day").readFrom(time);
  }

  private static DeadlineRule.@Nullable Hit within(DeadlineRule.Clause clause, int at) {
    Matcher tet = AFTER_TET.at(clause.text(), at, clause.limit());
    if (tet != null) {
      String days = Integer.parseInt(tet.group(1)) + (tet.group(2) == null ? "D" : "B");
      Due due = new Due.Within("P" + days, Optional.empty());
      return DeadlineRule.Hit.likely(at, tet.end(), due, WITHIN, "so long after Tết");
    }
    Matcher limit = LIMIT.at(clause.text(), at, clause.limit());
    if (limit == null) {
      return null;
    }
    Matcher anchor = COUNTED_FROM.at(clause.text(), limit.end(), clause.limit());
    String cue = limit.group(1);
    boolean clear = cue.startsWith("trong ") || cue.contains("nhat");
    boolean brief = cue.equals("trong") && limit.group(3).matches("gio|h|ngay.*");
    boolean overdue = clause.wordBefore(at).equals("qua");
    if (overdue || anchor == null && !clear && !brief) {
      return null;
    }
    Optional<LocalDate> start =
        anchor == null ? Optional.empty() : start(clause, limit.end(), anchor);
    int end = anchor == null ? limit.end() : anchorEnd(clause, limit.end(), anchor);
    Due due = new Due.Within(duration(limit), start);
    return DeadlineRule.Hit.sure(at, end, due, WITHIN, "a span of time from an event");
  }

  private static String duration(Matcher limit) {
    int count = Integer.parseInt(limit.group(2));
    boolean working = limit.group(3).endsWith("viec") || limit.group(4) != null;
    return switch (limit.group(3)) {
      case "gio", "h" -> "PT" + count + "H";
      case "tuan" -> "P" + count + "W";
      case "thang" -> "P" + count + "M";
      case "quy" -> "P" + 3 * count + "M";
      case "nam" -> "P" + count + "Y";
      default -> "P" + count + (working ? "B" : "D");
    };
  }

  private static Optional<LocalDate> start(DeadlineRule.Clause clause, int from, Matcher anchor) {
    int day = clause.folded().indexOf("ngay", from);
    if (day < 0 || day >= anchor.end()) {
      return Optional.empty();
    }
    DateReader.Reading date = DateReader.at(clause.text(), day, clause.limit());
    if (date != null) {
      return date.date();
    }
    boolean issue = ISSUE_DAY.at(clause.text(), day, clause.limit()) != null;
    return issue && clause.issued() != null && clause.issued().day().isPresent()
        ? Optional.of(clause.issued().earliest())
        : Optional.empty();
  }

  private static int anchorEnd(DeadlineRule.Clause clause, int from, Matcher anchor) {
    int day = clause.folded().indexOf("ngay", from);
    DateReader.Reading date =
        day < 0 || day >= anchor.end() ? null : DateReader.at(clause.text(), day, clause.limit());
    return date != null ? date.span().end() : anchor.end();
  }
}
