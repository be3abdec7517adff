package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar, computed from the sun and the moon at UTC+7 after Hồ Ngọc Đức (who
 * follows Meeus, Astronomical Algorithms): nothing here knows the tables of the program.
 */
final class LunarCalendar {
  private static final double RADIAN = Math.PI / 180;
  private static final double HANOI = 7.0 / 24;

  /** The new moon of 1900-01-01, from which moons are counted. */
  private static final double FIRST_MOON = 2415021.076998695;

  private static final double MONTH = 29.530588853;

  private LunarCalendar() {}

  /** The day {@code day}/{@code month} of the lunar year that begins in {@code year}. */
  static LocalDate solar(int day, int month, int year) {
    long before = eleventhMonth(year - 1);
    long after = eleventhMonth(year);
    long start = month >= 11 ? after : before;
    long next = month >= 11 ? eleventhMonth(year + 1) : after;
    int offset = month >= 11 ? month - 11 : month + 1;
    long moon = Math.round((start - FIRST_MOON) / MONTH);
    if (next - start > 365) {
      int leap = leapOffset(moon);
      offset += offset >= leap ? 1 : 0;
    }
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, newMoon(moon + offset)).plusDays(day - 1L);
  }

  /** The first month behind the 11th in which the sun enters no new sign. */
  private static int leapOffset(long moon) {
    int offset = 1;
    while (sign(newMoon(moon + offset)) != sign(newMoon(moon + offset + 1))) {
      offset++;
    }
    return offset;
  }

  /** The first day of the month in which the winter solstice of {@code year} lies. */
  private static long eleventhMonth(int year) {
    long yearEnd = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    long moon = (long) Math.floor((yearEnd - 2415021.076998695) / MONTH);
    long first = newMoon(moon);
    return sign(first) >= 9 ? newMoon(moon - 1) : first;
  }

  /** Which twelfth of its way the sun has reached at the beginning of a day in Hanoi. */
  private static int sign(long julianDay) {
    double centuries = (julianDay - 0.5 - HANOI - 2451545.0) / 36525;
    double anomaly = 357.52910 + 35999.05030 * centuries - 0.0001559 * centuries * centuries;
    double mean = 280.46645 + 36000.76983 * centuries + 0.0003032 * centuries * centuries;
    double centre =
        (1.914600 - 0.004817 * centuries) * sin(anomaly)
            + 0.019993 * sin(2 * anomaly)
            + 0.000290 * sin(3 * anomaly);
    double longitude = ((mean + centre) % 360 + 360) % 360;
    return (int) (longitude / 30);
  }

  /** The day in Hanoi on which the moon {@code k} is new. */
  private static long newMoon(long k) {
    double t = k / 1236.85;
    double t2 = t * t;
    double t3 = t2 * t;
    double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
    double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
    double latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
    double mean =
        2415020.75933
            + 29.53058868 * k
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
    double terms =
        (0.1734 - 0.000393 * t) * sin(sun)
            + 0.0021 * sin(2 * sun)
            - 0.4068 * sin(moon)
            + 0.0161 * sin(2 * moon)
            - 0.0004 * sin(3 * moon)
            + 0.0104 * sin(2 * latitude)
            - 0.0051 * sin(sun + moon)
            - 0.0074 * sin(sun - moon)
            + 0.0004 * sin(2 * latitude + sun)
            - 0.0004 * sin(2 * latitude - sun)
            - 0.0006 * sin(2 * latitude + moon)
            + 0.0010 * sin(2 * latitude - moon)
            + 0.0005 * sin(2 * moon + sun);
    double delta = -0.000278 + 0.000265 * t + 0.000262 * t2;
    return (long) Math.floor(mean + terms - delta + 0.5 + HANOI);
  }

  private static double sin(double degrees) {
    return Math.sin(degrees * RADIAN);
  }
}
