package vn.giaoviec.structure;

import java.util.OptionalInt;
import vn.giaoviec.text.Numerals;

/** What follows what in the numbering systems, with the gaps that real documents leave. */
final class Sequence {
  /** A missing item or two does not end a list; letters skip from d to e in Latin order. */
  private static final int WIDEST_GAP = 3;

  private Sequence() {}

  static boolean isFirst(String label) {
    return switch (label) {
      case "1", "a", "A", "I", "-", "+", "*" -> true;
      default -> label.endsWith(".1");
    };
  }

  /** Whether {@code next} can stand after {@code label} in one list; a repeated label can. */
  static boolean follows(String label, String next) {
    if (label.equals(next)) {
      return true;
    }
    String stem = stem(label);
    if (!stem.equals(stem(next))) {
      return false;
    }
    OptionalInt from = value(label.substring(stem.length()));
    OptionalInt to = value(next.substring(stem.length()));
    return from.isPresent()
        && to.isPresent()
        && to.getAsInt() > from.getAsInt()
        && to.getAsInt() - from.getAsInt() <= WIDEST_GAP;
  }

  /** The label expected after {@code label}; empty where none can be told. */
  static String next(String label) {
    String stem = stem(label);
    String last = label.substring(stem.length());
    if (!last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return stem + (Integer.parseInt(last) + 1);
    }
    OptionalInt roman = Numerals.roman(label);
    if (roman.isPresent()) {
      return roman.getAsInt() < 39 ? Numerals.roman(roman.getAsInt() + 1) : "";
    }
    if (label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) <= 'H') {
      return String.valueOf((char) (label.charAt(0) + 1));
    }
    for (char c : "abcdđeghiklmnopqrstuvxy".toCharArray()) {
      OptionalInt here = value(label);
      if (label.length() == 1
          && here.isPresent()
          && Numerals.letter(c).orElse(0) == here.getAsInt() + 1) {
        return String.valueOf(c);
      }
    }
    return "";
  }

  /** Whether at least one label is missing between the two; d and e may follow each other. */
  static boolean skips(String label, String next) {
    boolean latin =
        label.equals("d") && next.equals("e")
            || label.equals("e") && next.equals("f")
            || label.equals("f") && next.equals("g");
    return !latin
        && follows(label, next)
        && !label.equals(next)
        && !next(label).isEmpty()
        && !next(label).equals(next);
  }

  private static String stem(String label) {
    return label.startsWith("Điều ") ? "Điều " : label.substring(0, label.lastIndexOf('.') + 1);
  }

  private static OptionalInt value(String label) {
    if (label.isEmpty()) {
      return OptionalInt.empty();
    }
    if (label.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(label));
    }
    OptionalInt roman = Numerals.roman(label);
    if (roman.isPresent()) {
      return roman;
    }
    char letter = Character.toLowerCase(label.charAt(0));
    return label.length() == 1 ? Numerals.letter(letter) : OptionalInt.empty();
  }
}
