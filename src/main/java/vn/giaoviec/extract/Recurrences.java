package vn.giaoviec.extract;

import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/** Reads what recurs: "hằng tháng", "thứ 6 hằng tuần", "ngày 15/11 hằng năm", "6 tháng/lần". */
final class Recurrences {
  private static final String EACH = "(?:hang|moi)";
  private static final String FIRST_MONTHS = "1,4,7,10";
  private static final String LAST_MONTHS = "3,6,9,12";

  private static final Cue CLOCK =
      Cue.of("(\\d{1,2}) ?(?:gio|h|g|:) ?(\\d{2})?(?: ?phut)?,? {1,3}");
  private static final String DAYS =
      Weekdays.NAME
          + "(?:(?:,|;| va|, va| den) ?(?:ngay )?(?:thu )?(?:[2-7]|hai|ba|tu|nam|sau|bay|chu nhat)"
          + "(?![a-z\\d])){0,6}";
  private static final Cue WEEKLY =
      Cue.of(
          "(?:vao )?("
              + DAYS
              + ") "
              + EACH
              + " tuan(?![a-z])|"
              + EACH
              + " tuan,? ?\\(?(?:vao )?("
              + DAYS
              + ")(?![a-z])");
  private static final Cue DAY_OF_MONTH =
      Cue.of(
          "(?:ngay )?(\\d{1,2})(?: ?,)? (?:(?:cua )?"
              + EACH
              + " thang|cua thang(?: bao cao| sau lien ke| (?:lien ke )?sau| tiep theo| ke tiep|"
              + " lien ke| do)|cua thang(?= ?[.,;)]|$))(?![a-z])|ngay (\\d{1,2}) thang (?:tiep"
              + " theo|ke tiep|sau lien ke|lien ke|bao cao)(?![a-z])");
  private static final Cue END_OF_MONTH =
      Cue.of("(?:ngay )?cuoi(?: cung)? (?:cua )?(?:" + EACH + " thang|thang)(?![a-z])(?! ?\\d)");
  private static final Cue DAY_OF_YEAR =
      Cue.of(
          "(?:ngay )?(\\d{1,2})(?: ?/ ?| thang )(\\d{1,2}) (?:(?:cua )?"
              + EACH
              + " nam|cua nam (?:(?:lien ke )?sau|tiep theo|ke tiep|lien ke|bao cao|do|truoc"
              + "|thong ke|ke hoach)|cung nam|cua nam(?= ?[.,;)]|$))(?![a-z])");
  private static final Cue DAY_OF_QUARTER =
      Cue.of(
          "(?:ngay )?(\\d{1,2}) (?:cua )?thang (?:(dau)|(cuoi))(?: tien| cung)?(?: cua)?(?: "
              + EACH
              + ")? qu[yi](?: sau| tiep theo| ke tiep| lien ke)?(?![a-z])");
  private static final Cue WORKING_DAY =
      Cue.of(
          "(?:ngay )?lam viec (cuoi cung|dau tien) (?:cua )?(?:"
              + EACH
              + " )?(tuan|thang|qu[yi]|nam)(?![a-z])(?! {0,3}\\d|"
              + " (?:iv|i{1,3}|nay|sau|toi)(?![a-z]))");
  private static final Cue PLAIN = Cue.of("(?:" + EACH + ") (ngay|tuan|thang|qu[yi]|nam)(?![a-z])");
  private static final Cue COUNTED =
      Cue.of(
          "(\\d{1,2}|mot|hai) lan(?: ?/ ?| (?:trong )?(?:mot |moi |01 |1 )| trong )"
              + "(ngay|tuan|thang|qu[yi]|nam)(?![a-z])"
              + "|(\\d{1,2}) (ngay|tuan|thang|nam)(?:/| )?(?:mot |01 |1 )?lan(?![a-z])"
              + "|(?:0?1|mot) (tuan|thang|qu[yi]|nam) (\\d{1,2}|mot|hai) lan(?![a-z])");
  private static final Cue TIMES =
      Cue.of(
          " ?(?:,|:)? ?(?:it nhat |toi thieu )?(\\d{1,2}|mot|hai) (?:\\([a-z]+\\) )?lan(?![a-z])");

  private static final Map<String, String> RULES =
      Map.of(
          "ngay", "FREQ=DAILY",
          "tuan", "FREQ=WEEKLY",
          "thang", "FREQ=MONTHLY",
          "quy", "FREQ=MONTHLY;INTERVAL=3",
          "nam", "FREQ=YEARLY");

  private Recurrences() {}

  /** The rule of "each" {@code unit}: ngay, tuan, thang, quy, nam. */
  static String each(String unit) {
    return RULES.getOrDefault(unit.replace("qui", "quy"), "FREQ=YEARLY");
  }

  /** The rule of "every" {@code count} {@code unit}s. */
  static String each(int count, String unit) {
    String rule = each(unit);
    return count == 1 ? rule : rule + ";INTERVAL=" + count;
  }

  /** What recurs at {@code from}, with a time of day before it if one is written. */
  static TimePoint.@Nullable Reading at(FoldedText text, int from, int limit) {
    Matcher clock = CLOCK.at(text, from, limit);
    TimePoint.Reading timed = clock == null ? null : day(text, clock.end(), limit);
    if (clock == null || timed == null) {
      return day(text, from, limit);
    }
    String minute = clock.group(2) == null ? "0" : clock.group(2);
    String rule =
        ((TimePoint.Recurring) timed.point()).rule()
            + ";BYHOUR="
            + Integer.parseInt(clock.group(1))
            + ";BYMINUTE="
            + Integer.parseInt(minute);
    return TimePoint.Reading.of(new TimePoint.Recurring(rule), timed.end());
  }

  private static TimePoint.@Nullable Reading day(FoldedText text, int from, int limit) {
    Matcher weekly = WEEKLY.at(text, from, limit);
    if (weekly != null) {
      String named = weekly.group(1) == null ? weekly.group(2) : weekly.group(1);
      return reading("FREQ=WEEKLY;BYDAY=" + Weekdays.codes(named), weekly);
    }
    Matcher monthly = DAY_OF_MONTH.at(text, from, limit);
    if (monthly != null) {
      int day = number(monthly, monthly.group(1) == null ? 2 : 1);
      return reading("FREQ=MONTHLY;BYMONTHDAY=" + day, monthly);
    }
    Matcher yearly = DAY_OF_YEAR.at(text, from, limit);
    if (yearly != null) {
      String day = ";BYMONTH=" + number(yearly, 2) + ";BYMONTHDAY=" + number(yearly, 1);
      return reading("FREQ=YEARLY" + day, yearly);
    }
    Matcher quarterly = DAY_OF_QUARTER.at(text, from, limit);
    if (quarterly != null) {
      String months = quarterly.group(2) == null ? LAST_MONTHS : FIRST_MONTHS;
      String day = ";BYMONTH=" + months + ";BYMONTHDAY=" + number(quarterly, 1);
      return reading("FREQ=YEARLY" + day, quarterly);
    }
    return edge(text, from, limit);
  }

  /** The first or last day of each period. */
  private static TimePoint.@Nullable Reading edge(FoldedText text, int from, int limit) {
    Matcher working = WORKING_DAY.at(text, from, limit);
    if (working != null) {
      boolean first = working.group(1).equals("dau tien");
      return reading(workingDay(working.group(2), first), working);
    }
    Matcher last = END_OF_MONTH.at(text, from, limit);
    boolean each =
        last != null && (last.group().contains("ang thang") || last.group().contains("ngay"));
    return last != null && each
        ? reading("FREQ=MONTHLY;BYMONTHDAY=-1", last)
        : plain(text, from, limit);
  }

  private static String workingDay(String period, boolean first) {
    if (period.equals("tuan")) {
      return "FREQ=WEEKLY;BYDAY=" + (first ? "MO" : "FR");
    }
    String months =
        switch (period) {
          case "thang" -> "";
          case "nam" -> first ? ";BYMONTH=1" : ";BYMONTH=12";
          default -> ";BYMONTH=" + (first ? FIRST_MONTHS : LAST_MONTHS);
        };
    return "FREQ=MONTHLY" + months + ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + (first ? "1" : "-1");
  }

  private static TimePoint.@Nullable Reading plain(FoldedText text, int from, int limit) {
    Matcher plain = PLAIN.at(text, from, limit);
    if (plain != null) {
      Matcher times = TIMES.at(text, plain.end(), limit);
      return times == null
          ? reading(each(plain.group(1)), plain)
          : reading(times(times.group(1), plain.group(1)), times);
    }
    Matcher counted = COUNTED.at(text, from, limit);
    if (counted == null) {
      return null;
    }
    if (counted.group(5) != null) {
      return reading(times(counted.group(6), counted.group(5)), counted);
    }
    return counted.group(1) != null
        ? reading(times(counted.group(1), counted.group(2)), counted)
        : reading(each(number(counted, 3), counted.group(4)), counted);
  }

  /** So many times a period; RFC 5545 can say it of a year that is cut into whole months. */
  private static String times(String count, String unit) {
    int times =
        switch (count) {
          case "mot" -> 1;
          case "hai" -> 2;
          default -> Integer.parseInt(count);
        };
    boolean months = unit.equals("nam") && times > 1 && times <= 12 && 12 % times == 0;
    return months ? each(12 / times, "thang") : each(unit);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static TimePoint.Reading reading(String rule, Matcher match) {
    return TimePoint.Reading.of(new TimePoint.Recurring(rule), match.end());
  }
}
