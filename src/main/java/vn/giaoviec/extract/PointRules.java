package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/** Deadlines that name a point or a period: "trước ngày …", "chậm nhất …", "trong quý II". */
final class PointRules {
  static final String BEFORE = "deadline.before";
  static final String BY = "deadline.by";
  static final String DURING = "deadline.during";
  static final String ON = "deadline.on";
  static final String FIELD = "deadline.field";

  private static final Pattern COUNTED =
      Pattern.compile(".*\\d (?:ngay|thang|tuan|gio)(?: lam viec)? $");
  private static final Pattern ORDERED =
      Pattern.compile(".*(?:hoan thanh|xong|gui|bao cao|trinh|thoi han|thoi gian|cham nhat).*");
  private static final Pattern COMPLETED =
      Pattern.compile(".*(?:hoan thanh|hoan tat|tong ket|so ket|giai quyet|dut diem).* vao ");
  private static final Pattern OUTLOOK =
      Pattern.compile(".*(?:tam nhin|dinh huong|tinh) ?[,:]? ?$");

  private static final Cue BEFORE_CUE =
      Cue.of("(?:den )?truoc (?:hoac trong )?(?:thoi diem |thoi gian |het |luc )?(?:dip )?");
  private static final Cue LATEST_CUE =
      Cue.of("(?:cham|muon|tre) nhat(?: la| vao| trong| den| het| toi)*+(?: truoc)?,? ?:? ?");
  private static final Cue UNTIL_CUE =
      Cue.of("(?:tu nay |tu nay cho )?den (?:het |truoc )?|het (?=ngay \\d)");
  private static final Cue DURING_CUE = Cue.of("trong (?:thoi gian |khoang thoi gian |khoang )?");
  private static final Cue TODAY =
      Cue.of("trong ngay(?: hom nay)?(?= ?[.,;)]|$)|trong ngay hom nay");
  private static final Cue ON_CUE =
      Cue.of("(?:hoan thanh|xong|ket thuc|vao|hoan tat)(?: vao)?:? (?:luc )?");
  private static final Cue ACT_CUE =
      Cue.of(
          "(?:bao cao|gui|trinh|nop)(?: ve)? (?=ngay \\d)"
              + "|(?:trinh|ban hanh|phe duyet|khoi cong|nghiem thu|ban giao)"
              + " (?=thang|qu[yi]|dau|giua|cuoi)");
  private static final Cue FIELD_CUE =
      Cue.of(
          "(?:thoi gian|thoi han|thoi diem|tien do|han)(?: (?!truoc|trong|tu|den)[a-z]{1,7}){0,5}"
              + " ?: ?");

  private static final Cue CLAUSE_END = Cue.of(" ?(?:[.,;)]|$)| de ");

  private PointRules() {}

  static List<DeadlineRule> all() {
    return List.of(
        rule(List.of("truoc", "den truoc"), PointRules::before),
        rule(List.of("cham", "muon", "tre"), PointRules::latest),
        rule(List.of("den", "tu nay", "het ngay"), PointRules::until),
        rule(List.of("trong"), PointRules::during),
        rule(List.of("hoan thanh", "hoan tat", "xong", "ket thuc", "vao"), PointRules::on),
        rule(List.of("thoi gian", "thoi han", "thoi diem", "tien do", "han"), PointRules::field),
        rule(
            List.of(
                "bao cao ngay",
                "bao cao ve ngay",
                "gui ngay",
                "gui ve ngay",
                "nop ngay",
                "nop ve ngay",
                "trinh",
                "ban hanh",
                "phe duyet",
                "khoi cong",
                "nghiem thu",
                "ban giao"),
            PointRules::act),
        rule(List.of("quy", "thang", "nam"), PointRules::parenthesis));
  }

  /** How a rule looks at a place. */
  interface Look {
    DeadlineRule.@Nullable Hit at(DeadlineRule.Clause clause, int at);
  }

  static DeadlineRule rule(List<String> anchors, Look look) {
    return new DeadlineRule() {
      @Override
      public List<String> anchors() {
        return anchors;
      }

      @Override
      public @Nullable Hit at(Clause clause, int at) {
        return look.at(clause, at);
      }
    };
  }

  private static DeadlineRule.@Nullable Hit before(DeadlineRule.Clause clause, int at) {
    Matcher cue = BEFORE_CUE.at(clause.text(), at, clause.limit());
    TimePoint.Reading time = cue == null ? null : time(clause, cue.end());
    // "05 ngày trước ngày E" counts back from E, which is no deadline itself.
    if (time == null
        || COUNTED.matcher(clause.before(at)).matches()
        || pastMention(clause, at, time)) {
      return null;
    }
    String why = "'trước' with a time";
    Due due =
        switch (time.point()) {
          case TimePoint.Day day -> new Due.Before(new Due.When(day.date(), day.time()));
          case TimePoint.Period period ->
              new Due.Before(new Due.When(period.first(), Optional.empty()));
          case TimePoint.Recurring recurring -> new Due.Every(recurring.rule());
        };
    return DeadlineRule.Hit.sure(at, time.end(), due, BEFORE, why).readFrom(time);
  }

  private static DeadlineRule.@Nullable Hit latest(DeadlineRule.Clause clause, int at) {
    Matcher cue = LATEST_CUE.at(clause.text(), at, clause.limit());
    TimePoint.Reading time = cue == null ? null : time(clause, cue.end());
    if (cue == null || time == null) {
      return null;
    }
    boolean strict = cue.group().contains("truoc");
    DeadlineRule.Hit before = strict ? before(clause, at + cue.group().indexOf("truoc")) : null;
    return before != null ? before.startingAt(at) : by(at, time, BY, "'chậm nhất' with a time");
  }

  private static DeadlineRule.@Nullable Hit until(DeadlineRule.Clause clause, int at) {
    Matcher cue = UNTIL_CUE.at(clause.text(), at, clause.limit());
    TimePoint.Reading time = cue == null ? null : time(clause, cue.end());
    if (cue == null || time == null || time.point() instanceof TimePoint.Recurring) {
      return null;
    }
    String word = clause.wordBefore(at);
    boolean whole = cue.group().endsWith("het ");
    boolean ordered =
        cue.group().startsWith("tu nay")
            || whole && ORDERED.matcher(clause.frame(at)).matches()
            || clause.opensAt(at)
            || List.of("dau", "thanh", "xong", "han", "gian", "nhat", "la").contains(word);
    boolean mention =
        List.of("tinh", "nhin", "huong", "ke", "qua").contains(word)
            || clause.opensAt(at) && OUTLOOK.matcher(clause.before(at)).matches();
    if (mention
        || clause.covered(at)
        || isYear(time) && !ordered
        || past(clause, time)
        || time.point().open() == TimePoint.Open.MONTH) {
      return null;
    }
    return by(at, time, BY, "'đến' with a time");
  }

  private static DeadlineRule.@Nullable Hit during(DeadlineRule.Clause clause, int at) {
    Matcher today = TODAY.at(clause.text(), at, clause.limit());
    if (today != null) {
      TimePoint.Reading day = TimePoint.Reading.of(clause.times().today(), today.end());
      return by(at, day, DURING, "the day of the document");
    }
    Matcher cue = DURING_CUE.at(clause.text(), at, clause.limit());
    TimePoint.Reading time = cue == null ? null : time(clause, cue.end());
    if (time == null || past(clause, time) || time.point() instanceof TimePoint.Recurring) {
      return null;
    }
    return in(at, time, DURING, "'trong' with a period");
  }

  private static DeadlineRule.@Nullable Hit on(DeadlineRule.Clause clause, int at) {
    Matcher cue = ON_CUE.at(clause.text(), at, clause.limit());
    TimePoint.Reading time = cue == null ? null : time(clause, cue.end());
    if (cue == null
        || time == null
        || past(clause, time)
        || isYear(time) && !COMPLETED.matcher(clause.frame(at) + cue.group()).matches()) {
      return null;
    }
    return in(cue.end(), time, ON, "a time right behind the verb");
  }

  /** "báo cáo ngày 15/12", "ban hành tháng 6": a day to come right behind the verb, and no more. */
  private static DeadlineRule.@Nullable Hit act(DeadlineRule.Clause clause, int at) {
    Matcher cue = ACT_CUE.at(clause.text(), at, clause.limit());
    TimePoint.Reading time = cue == null ? null : time(clause, cue.end());
    if (cue == null
        || time == null
        || past(clause, time)
        || time.point() instanceof TimePoint.Recurring
        || !endsClause(clause, time.end())) {
      return null;
    }
    return in(cue.end(), time, ON, "a time right behind the verb");
  }

  private static DeadlineRule.@Nullable Hit field(DeadlineRule.Clause clause, int at) {
    Matcher cue = FIELD_CUE.at(clause.text(), at, clause.limit());
    TimePoint.Reading time = cue == null ? null : time(clause, cue.end());
    boolean signed = cue != null && cue.group().contains(" ky");
    boolean timed =
        time != null && time.point() instanceof TimePoint.Day day && day.time().isPresent();
    return cue == null || time == null || timed || signed
        ? null
        : in(cue.end(), time, FIELD, "a time in a field that is labelled as time");
  }

  /** A time that stands alone as the answer of a field. */
  static DeadlineRule.@Nullable Hit answer(DeadlineRule.Clause clause, int at) {
    TimePoint.Reading time = time(clause, clause.text().skipBlanks(at, clause.limit()));
    return time == null ? null : in(at, time, FIELD, "a time that answers a field");
  }

  private static DeadlineRule.@Nullable Hit parenthesis(DeadlineRule.Clause clause, int at) {
    int open = Scan.back(clause.text(), at, clause.from());
    boolean opened = open > 0 && clause.folded().charAt(open - 1) == '(';
    TimePoint.Reading time = opened ? time(clause, at) : null;
    return time == null
            || !endsAnswer(clause.text(), time.end(), isYear(time))
            || past(clause, time)
        ? null
        : in(at, time, ON, "a period alone in brackets");
  }

  /** "(Quý I/2014)", "(năm 2013 và thường xuyên)"; a bare year in brackets may be a title's. */
  private static boolean endsAnswer(FoldedText text, int at, boolean year) {
    int next = text.skipBlanks(at, text.length());
    return next < text.length()
        && (!year && ",;)".indexOf(text.folded().charAt(next)) >= 0
            || text.folded().startsWith("va ", next));
  }

  /** Whether what stands before {@code at} is the last word of its clause. */
  static boolean endsClause(DeadlineRule.Clause clause, int at) {
    return CLAUSE_END.at(clause.text(), at, clause.text().length()) != null;
  }

  private static TimePoint.@Nullable Reading time(DeadlineRule.Clause clause, int at) {
    return clause.times().at(clause.text(), at, clause.limit());
  }

  private static boolean isYear(TimePoint.Reading time) {
    return time.point() instanceof TimePoint.Period period && period.isYear();
  }

  private static boolean past(DeadlineRule.Clause clause, TimePoint.Reading time) {
    return time.point().lastDay().filter(clause::past).isPresent();
  }

  /** A past date behind "trước", unless an order to act stands before it. */
  private static boolean pastMention(DeadlineRule.Clause clause, int at, TimePoint.Reading time) {
    return past(clause, time) && !ORDERED.matcher(clause.before(at)).matches();
  }

  private static DeadlineRule.Hit by(int at, TimePoint.Reading time, String rule, String why) {
    Due due =
        switch (time.point()) {
          case TimePoint.Day day -> new Due.By(new Due.When(day.date(), day.time()));
          case TimePoint.Period period -> new Due.By(new Due.When(period.last(), Optional.empty()));
          case TimePoint.Recurring recurring -> new Due.Every(recurring.rule());
        };
    return DeadlineRule.Hit.sure(at, time.end(), due, rule, why).readFrom(time);
  }

  private static DeadlineRule.Hit in(int at, TimePoint.Reading time, String rule, String why) {
    if (time.point() instanceof TimePoint.Period period) {
      Due due = new Due.During(period.first(), period.last(), period.value());
      return DeadlineRule.Hit.sure(at, time.end(), due, rule, why).readFrom(time);
    }
    return by(at, time, rule, why);
  }
}
