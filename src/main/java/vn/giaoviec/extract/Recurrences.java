package vn.giaoviec.extract;

import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/** Reads what recurs: "hằng tháng", "thứ 6 hằng tuần", "ngày 15/11 hằng năm", "6 tháng/lần". */
final class Recurrences {
  private static final String EACH = "(?:hang|moi)";

  private static final Map<String, String> WEEKDAYS =
      Map.ofEntries(
          Map.entry("2", "MO"), Map.entry("hai", "MO"),
          Map.entry("3", "TU"), Map.entry("ba", "TU"),
          Map.entry("4", "WE"), Map.entry("tu", "WE"),
          Map.entry("5", "TH"), Map.entry("nam", "TH"),
          Map.entry("6", "FR"), Map.entry("sau", "FR"),
          Map.entry("7", "SA"), Map.entry("bay", "SA"));

  private static final Cue CLOCK =
      Cue.of("(\\d{1,2}) ?(?:gio|h|g|:) ?(\\d{2})?(?: ?phut)?,? {1,3}");
  private static final Cue WEEKLY =
      Cue.of(
          "(?:vao )?(?:ngay )?(?:thu ([2-7]|hai|ba|tu|nam|sau|bay)|(chu nhat)) "
              + EACH
              + " tuan(?![a-z])|"
              + EACH
              + " tuan,? ?\\(?(?:vao )?(?:ngay )?(?:thu ([2-7]|hai|ba|tu|nam|sau|bay)|(chu nhat))"
              + "(?![a-z])");
  private static final Cue DAY_OF_MONTH =
      Cue.of(
          "(?:ngay )?(\\d{1,2})(?: ?,)? (?:"
              + EACH
              + " thang|cua "
              + EACH
              + " thang"
              + "|(?:cua )?thang (?:tiep theo|ke tiep|sau lien ke|lien ke|sau))(?![a-z])");
  private static final Cue DAY_OF_YEAR =
      Cue.of("(?:ngay )?(\\d{1,2})(?: ?/ ?| thang )(\\d{1,2}) (?:cua )?" + EACH + " nam(?![a-z])");
  private static final Cue DAY_OF_QUARTER =
      Cue.of(
          "(?:ngay )?(\\d{1,2}) (?:cua )?thang (?:(dau)(?: cua)? qu[yi](?: sau| tiep theo| ke"
              + " tiep)?|(cuoi)(?: cua)?(?: moi| hang)? qu[yi])(?![a-z])");
  private static final Cue LAST_WORKING_DAY =
      Cue.of("(?:ngay )?lam viec (cuoi cung|dau tien) (?:cua )?(?:" + EACH + " )?thang(?![a-z])");
  private static final Cue PLAIN = Cue.of("(?:" + EACH + ") (ngay|tuan|thang|qu[yi]|nam)(?![a-z])");
  private static final Cue COUNTED =
      Cue.of(
          "(?:0?1|mot) lan ?/ ?(ngay|tuan|thang|qu[yi]|nam)(?![a-z])"
              + "|(\\d{1,2}) (ngay|tuan|thang|nam)(?:/| )?(?:mot |01 |1 )?lan(?![a-z])");

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
      String named = weekly.group(1) == null ? weekly.group(3) : weekly.group(1);
      String day = named == null ? "SU" : WEEKDAYS.getOrDefault(named, "SU");
      return reading("FREQ=WEEKLY;BYDAY=" + day, weekly);
    }
    Matcher monthly = DAY_OF_MONTH.at(text, from, limit);
    if (monthly != null) {
      return reading("FREQ=MONTHLY;BYMONTHDAY=" + number(monthly, 1), monthly);
    }
    Matcher yearly = DAY_OF_YEAR.at(text, from, limit);
    if (yearly != null) {
      String day = ";BYMONTH=" + number(yearly, 2) + ";BYMONTHDAY=" + number(yearly, 1);
      return reading("FREQ=YEARLY" + day, yearly);
    }
    Matcher quarterly = DAY_OF_QUARTER.at(text, from, limit);
    if (quarterly != null) {
      String months = quarterly.group(2) == null ? "3,6,9,12" : "1,4,7,10";
      String day = ";BYMONTH=" + months + ";BYMONTHDAY=" + number(quarterly, 1);
      return reading("FREQ=YEARLY" + day, quarterly);
    }
    return plain(text, from, limit);
  }

  private static TimePoint.@Nullable Reading plain(FoldedText text, int from, int limit) {
    Matcher working = LAST_WORKING_DAY.at(text, from, limit);
    if (working != null) {
      String place = working.group(1).equals("dau tien") ? "1" : "-1";
      return reading("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + place, working);
    }
    Matcher plain = PLAIN.at(text, from, limit);
    if (plain != null) {
      return reading(each(plain.group(1)), plain);
    }
    Matcher counted = COUNTED.at(text, from, limit);
    if (counted == null) {
      return null;
    }
    return counted.group(1) != null
        ? reading(each(counted.group(1)), counted)
        : reading(each(number(counted, 2), counted.group(3)), counted);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static TimePoint.Reading reading(String rule, Matcher match) {
    return TimePoint.Reading.of(new TimePoint.Recurring(rule), match.end());
  }
}
