package vn.giaoviec.extract;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/** The days of the week by number and by name: "thứ 2" is Monday, "chủ nhật" Sunday. */
final class Weekdays {
  /** One day of the week, with or without its "ngày". */
  static final String NAME = "(?:ngay )?(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat)";

  private static final Cue NAMED =
      Cue.frequent(
          "(?:ngay )?(?:thu ([2-7]|hai|ba|tu|nam|sau|bay)|(chu nhat))"
              + "(?:,? (?:cua )?tuan (nay|sau|toi|toi day|tiep theo|ke tiep))?(?![a-z\\d])");

  private static final Map<String, DayOfWeek> DAYS =
      Map.ofEntries(
          Map.entry("2", DayOfWeek.MONDAY),
          Map.entry("hai", DayOfWeek.MONDAY),
          Map.entry("3", DayOfWeek.TUESDAY),
          Map.entry("ba", DayOfWeek.TUESDAY),
          Map.entry("4", DayOfWeek.WEDNESDAY),
          Map.entry("tu", DayOfWeek.WEDNESDAY),
          Map.entry("5", DayOfWeek.THURSDAY),
          Map.entry("nam", DayOfWeek.THURSDAY),
          Map.entry("6", DayOfWeek.FRIDAY),
          Map.entry("sau", DayOfWeek.FRIDAY),
          Map.entry("7", DayOfWeek.SATURDAY),
          Map.entry("bay", DayOfWeek.SATURDAY),
          Map.entry("nhat", DayOfWeek.SUNDAY));

  private static final Pattern EACH =
      Pattern.compile("(?<![a-z\\d])([2-7]|hai|ba|tu|nam|sau|bay|nhat)(?![a-z\\d])");

  private Weekdays() {}

  /** Which week a day belongs to. */
  enum Week {
    THIS,
    NEXT,
    UNTOLD
  }

  /** A day of the week in a text. */
  record Named(DayOfWeek day, Week week, int end) {}

  /** The single day named at {@code from}; null if none is. */
  static @Nullable Named at(FoldedText text, int from, int limit) {
    Matcher named = NAMED.at(text, from, limit);
    if (named == null) {
      return null;
    }
    Week week =
        named.group(3) == null ? Week.UNTOLD : named.group(3).equals("nay") ? Week.THIS : Week.NEXT;
    String day = named.group(1) == null ? "nhat" : named.group(1);
    return new Named(DAYS.getOrDefault(day, DayOfWeek.SUNDAY), week, named.end());
  }

  /** The days in a list or range of folded text as RFC 5545 names them: "MO,WE,FR". */
  static String codes(String folded) {
    List<DayOfWeek> days =
        EACH.matcher(folded)
            .results()
            .map(day -> DAYS.getOrDefault(day.group(1), DayOfWeek.SUNDAY))
            .distinct()
            .toList();
    if (days.size() == 2 && folded.contains(" den ")) {
      int last = days.get(1).getValue();
      return IntStream.rangeClosed(Math.min(days.get(0).getValue(), last), last)
          .mapToObj(day -> code(DayOfWeek.of(day)))
          .collect(Collectors.joining(","));
    }
    return days.stream().sorted().map(Weekdays::code).collect(Collectors.joining(","));
  }

  /** The name of a day in RFC 5545. */
  static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
