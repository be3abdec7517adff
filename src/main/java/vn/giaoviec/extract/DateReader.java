package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Reads a calendar date that begins at a place, in all the ways offices and scanners write it. */
final class DateReader {
  private static final String YEAR = "((?:19|20)\\d{2}(?!\\d)|\\d{2}(?![a-z\\d|\\]]))";

  /** 01/4/2022, 01-4-2022, 01.4.2022, 1/4/22, 22/9 năm 2020; without a year only with slashes. */
  private static final Cue NUMERIC =
      Cue.of(
          "(\\d{1,2}) {0,2}(?:([/.-]) {0,2}(\\d{1,2}) {0,2}\\2 {0,2}"
              + YEAR
              + "|/ {0,2}(\\d{1,2})(?: {0,2}nam {0,2}(\\d{4}))?)(?![\\d/%])(?![.,]\\d)");

  /** 01 tháng 4 năm 2022. */
  private static final Cue WORDS =
      Cue.of(
          "(\\d{1,2}) {0,3}(?:cua )?thang {0,3}(\\d{1,2})(?!\\d)"
              + "(?:,? {0,3}(?:nam|/) {0,3}(\\d{4})(?!\\d))?");

  /** 01/42022: the second slash was lost. */
  private static final Cue LOST_SLASH = Cue.of("(\\d{1,2})/(\\d{1,2})((?:19|20)\\d{2})(?![\\d/])");

  /** Letters that scanners read for digits; only tried where "ngày" stands before. */
  private static final Cue SCANNED =
      Cue.of(
          "([\\doil|\\]]{1,2}) {0,2}/ {0,2}([\\doil|\\]]{1,2})(?: {0,2}/ {0,2}([\\doil|\\]]{4}))?"
              + "(?![\\w/%])");

  private static final Cue SCANNED_WORDS =
      Cue.of(
          "([\\doil|\\]]{1,2}) {0,3}thang {0,3}([\\doil|\\]]{1,2})(?![\\w])"
              + "(?:,? {0,3}nam {0,3}([\\doil|\\]]{4})(?!\\w))?");

  /** The longest date in any of these ways. */
  private static final int REACH = 48;

  /**
   * A date as it stands there.
   *
   * @param year 0 where none is written
   * @param repaired whether digits or slashes had to be restored
   */
  record Reading(Span span, int day, int month, int year, boolean repaired) {
    /** The date, if a year is written and the calendar has the day. */
    Optional<LocalDate> date() {
      return year == 0 ? Optional.empty() : in(year);
    }

    /** The date in {@code year}, if the calendar has it. */
    Optional<LocalDate> in(int year) {
      boolean exists =
          month >= 1
              && month <= 12
              && day >= 1
              && year >= 1945
              && year <= 2100
              && day <= YearMonth.of(year, month).lengthOfMonth();
      return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
  }

  private DateReader() {}

  /** The date at {@code from}, with or without the word "ngày" before it; null if there is none. */
  static @Nullable Reading at(FoldedText text, int from, int limit) {
    int end = Math.min(limit, from + REACH);
    boolean named = text.folded().startsWith("ngay", from);
    int digits = named ? text.skipBlanks(from + 4, end) : from;
    if (digits >= end) {
      return null;
    }
    Reading plain = plain(text, from, digits, end);
    // "10 tháng 4 năm 2O22" is not without a year.
    Reading scanned =
        named && (plain == null || plain.year() == 0) ? scanned(text, from, digits, end) : null;
    return plain == null || scanned != null && scanned.span().end() > plain.span().end()
        ? scanned
        : plain;
  }

  private static @Nullable Reading plain(FoldedText text, int from, int digits, int end) {
    Matcher numeric = NUMERIC.at(text, digits, end);
    if (numeric != null) {
      boolean dated = numeric.group(3) != null;
      String year = dated ? numeric.group(4) : numeric.group(6);
      return reading(numeric, from, numeric.group(dated ? 3 : 5), year, false);
    }
    Matcher words = WORDS.at(text, digits, end);
    if (words != null) {
      return reading(words, from, words.group(2), words.group(3), false);
    }
    Matcher lost = LOST_SLASH.at(text, digits, end);
    return lost == null ? null : reading(lost, from, lost.group(2), lost.group(3), true);
  }

  private static @Nullable Reading scanned(FoldedText text, int from, int digits, int end) {
    Matcher figures = SCANNED.at(text, digits, end);
    Matcher scanned = figures != null ? figures : SCANNED_WORDS.at(text, digits, end);
    if (scanned == null || !scanned.group().matches(".*\\d.*")) {
      return null;
    }
    return reading(scanned, from, scanned.group(2), scanned.group(3), true);
  }

  private static Reading reading(
      Matcher match, int from, String month, @Nullable String year, boolean repaired) {
    int value = year == null ? 0 : number(year);
    return new Reading(
        new Span(from, match.end()),
        number(match.group(1)),
        number(month),
        value > 0 && value < 100 ? 2000 + value : value,
        repaired);
  }

  /** The value of figures; a ring that a scanner read counts as 0, a stroke as 1. */
  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      value = 10 * value + (c == 'o' ? 0 : c >= '0' && c <= '9' ? c - '0' : 1);
    }
    return value;
  }
}
