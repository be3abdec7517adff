package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;
import vn.giaoviec.text.Cue;

/** Duties that come again: "định kỳ hằng quý", "Hằng năm, …", "thứ 6 hằng tuần". */
final class RecurrenceRules {
  static final String EVERY = "deadline.every";

  /** "định kỳ" and the periods of a list behind it, which are read one by one. */
  private static final Cue PERIODIC =
      Cue.of("dinh ky(?: (?:bao cao|theo|vao|moi))?:? ?\\(?(hang |moi )?");

  /** "Hằng tháng, quý, năm" at the start of a clause, or behind what is to be reported. */
  private static final Cue OPENING = Cue.of("hang (?:ngay|tuan|thang|qu[yi])(?:,| va) ");

  private static final Cue PERIOD =
      Cue.of(
          "(?:hang |moi |vao )?(?:0?(\\d{1,2}) )?(ngay|tuan|thang|qu[yi]|nam)(?![a-z])(?! \\d|"
              + " (?:iv|i{1,3}|nay|toi|sau|truoc|hoc)(?![a-z]))(?:/lan| mot lan| 1 lan| 01 lan)?(?!"
              + " (?:dau|cuoi) nam)");
  private static final Cue NEXT_PERIOD = Cue.of("(?:,|;| va|, va|/| hoac) ?");
  private static final Cue HALF_AND_YEAR =
      Cue.of("0?6 thang(?=(?:,| va|/) ?(?:hang |mot |ca )?nam(?![a-z])(?! \\d))");
  private static final Cue YEAR_AFTER_HALF = Cue.of("(?:hang |ca )?nam(?![a-z])");

  /** "02 lần/năm", "6 tháng một lần", "1 năm 2 lần". */
  private static final Cue TIMES =
      Cue.of(
          "\\d{1,2} (?:lan(?:/| )|(?:ngay|tuan|thang|qu[yi]|nam)(?:/| )(?:(?:mot|\\d{1,2})"
              + " )?lan(?![a-z]))");

  private static final List<String> REPORTS =
      List.of(
          "bao cao",
          "tong hop",
          "thong ke",
          "gui",
          "nop",
          "cap nhat",
          "ra soat",
          "kiem tra",
          "to chuc",
          "danh gia",
          "so ket",
          "cong khai",
          "theo doi",
          "thuc hien",
          "giao ban",
          "doi chieu");

  /** Nouns that "hằng tháng" behind them belongs to: "kế hoạch hằng tháng". */
  private static final Pattern NOUN =
      Pattern.compile(
          ".*(?:ke hoach|du toan|ngan sach|luong|phien hop|hoi nghi|chuong trinh|chi tieu|dinh muc"
              + "|muc tieu|kinh phi|lich|ty le|binh quan|phi|tien dien)(?: cua .{0,30})? $");

  private RecurrenceRules() {}

  static List<DeadlineRule> all() {
    return List.of(
        PointRules.rule(List.of("hang", "moi"), RecurrenceRules::each),
        PointRules.rule(List.of("thu", "chu", "ngay", "vao"), RecurrenceRules::named),
        PointRules.rule(List.of("mot"), RecurrenceRules::named));
  }

  /** A cheap question before {@link #periodic}. */
  static boolean mayBePeriodic(String folded, int at) {
    char c = folded.charAt(at);
    return c == 'd' && folded.startsWith("dinh ky", at)
        || c == 'h' && folded.startsWith("hang ", at)
        || c >= '0' && c <= '9';
  }

  /** The periods of a list at {@code at}: "Định kỳ 6 tháng, hàng năm" names two. */
  static List<DeadlineRule.Hit> periodic(DeadlineRule.Clause clause, int at) {
    Matcher half = HALF_AND_YEAR.at(clause.text(), at, clause.limit());
    if (half != null) {
      int year = clause.text().skipBlanks(half.end() + 1, clause.limit());
      int word = clause.folded().startsWith("va ", year) ? year + 3 : year;
      Matcher whole = YEAR_AFTER_HALF.at(clause.text(), word, clause.limit());
      return whole == null
          ? List.of()
          : List.of(
              hit(at, half.end(), Recurrences.each(6, "thang")),
              hit(word, whole.end(), Recurrences.each("nam")));
    }
    Matcher cue = PERIODIC.at(clause.text(), at, clause.limit());
    if (cue != null) {
      return list(clause, at, cue);
    }
    if (TIMES.at(clause.text(), at, clause.limit()) != null) {
      TimePoint.Reading times = Recurrences.at(clause.text(), at, clause.limit());
      return times != null && times.point() instanceof TimePoint.Recurring recurring
          ? List.of(hit(at, times.end(), recurring.rule()))
          : List.of();
    }
    boolean duty =
        OPENING.at(clause.text(), at, clause.limit()) != null
            && (clause.opensAt(at) || reports(clause.before(at)));
    List<DeadlineRule.Hit> listed = duty ? list(clause, at, at) : List.of();
    return listed.size() > 1 ? listed : List.of();
  }

  private static List<DeadlineRule.Hit> list(DeadlineRule.Clause clause, int at, Matcher cue) {
    String each = cue.group(1) == null ? "" : cue.group(1);
    return list(clause, at, cue.end() - each.length());
  }

  private static List<DeadlineRule.Hit> list(DeadlineRule.Clause clause, int at, int first) {
    List<DeadlineRule.Hit> hits = new ArrayList<>();
    int from = first;
    int start = at;
    while (hits.size() < 5) {
      TimePoint.Reading named = Recurrences.at(clause.text(), from, clause.limit());
      Matcher period = PERIOD.at(clause.text(), from, clause.limit());
      if (named == null && period == null) {
        break;
      }
      int end = named != null ? named.end() : period == null ? from : period.end();
      String rule = named != null ? ((TimePoint.Recurring) named.point()).rule() : rule(period);
      hits.add(hit(start, end, rule));
      Matcher next = NEXT_PERIOD.at(clause.text(), end, clause.limit());
      if (next == null) {
        break;
      }
      from = clause.text().skipBlanks(next.end(), clause.limit());
      start = from;
    }
    return hits;
  }

  private static String rule(@Nullable Matcher period) {
    if (period == null) {
      return "";
    }
    return period.group(1) == null
        ? Recurrences.each(period.group(2))
        : Recurrences.each(Integer.parseInt(period.group(1)), period.group(2));
  }

  private static DeadlineRule.Hit hit(int from, int end, String rule) {
    return DeadlineRule.Hit.sure(from, end, new Due.Every(rule), EVERY, "a duty that comes again");
  }

  private static DeadlineRule.@Nullable Hit each(DeadlineRule.Clause clause, int at) {
    TimePoint.Reading time = Recurrences.at(clause.text(), at, clause.limit());
    if (time == null || !(time.point() instanceof TimePoint.Recurring recurring)) {
      return null;
    }
    boolean yearly = recurring.rule().equals("FREQ=YEARLY");
    boolean opens =
        clause.opensAt(at) && !clause.before(at).endsWith("- ") || clause.before(at).endsWith("; ");
    String before = clause.before(at);
    boolean reports = reports(before);
    boolean noun = NOUN.matcher(before).matches();
    boolean plain = recurring.rule().indexOf(';') < 0 || recurring.rule().endsWith("INTERVAL=3");
    boolean duty = opens || !plain || reports && !noun && (!yearly || before.endsWith("bao cao "));
    boolean listed = opens && List.of("ngan", "dai").contains(clause.wordBefore(at));
    return duty && !listed ? hit(at, time.end(), recurring.rule()) : null;
  }

  private static boolean reports(String before) {
    return REPORTS.stream().anyMatch(before::contains);
  }

  private static DeadlineRule.@Nullable Hit named(DeadlineRule.Clause clause, int at) {
    TimePoint.Reading time = Recurrences.at(clause.text(), at, clause.limit());
    // "đến hết ngày 31/12 hằng năm" ends what figures cover.
    return time != null
            && time.point() instanceof TimePoint.Recurring recurring
            && !List.of("den", "het").contains(clause.wordBefore(at))
        ? hit(at, time.end(), recurring.rule())
        : null;
  }
}
