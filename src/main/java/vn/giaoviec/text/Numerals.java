package vn.giaoviec.text;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numerals that Vietnamese documents count with besides Arabic ones. */
public final class Numerals {
  /**
   * Letters of points in the order of Decree 30/2020, Annex I: with d-stroke, without f, j, w, z.
   */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static final Map<String, Integer> ROMAN =
      IntStream.range(1, 40).boxed().collect(Collectors.toUnmodifiableMap(Numerals::roman, n -> n));

  private Numerals() {}

  /** The value of a Roman numeral from I to XXXIX in capitals; empty if it is none. */
  public static OptionalInt roman(String numeral) {
    Integer value = ROMAN.get(numeral);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The Roman numeral of {@code value}, 1 to 39. */
  public static String roman(int value) {
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return "X".repeat(value / 10) + ones[value % 10];
  }

  /** The place of a lower-case letter in the alphabet of points, from 1; empty if it is none. */
  public static OptionalInt letter(char letter) {
    int at = LETTERS.indexOf(letter);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
  }
}
