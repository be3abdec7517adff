package vn.giaoviec.structure;

import vn.giaoviec.text.Span;

/** What a piece of text looks like, whatever it says. */
final class Shape {
  private static final String PLAIN = ".,;:()-+&/%'";
  private static final String DASHES = "-+•*~_▪–";

  private Shape() {}

  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
      }
    }
    return letters;
  }

  /** Whether it is set in capitals; one small letter in eight is forgiven to a scanner. */
  static boolean caps(String text) {
    return caps(text, new Span(0, text.length()));
  }

  /** Whether {@code place} of the text is set in capitals. */
  static boolean caps(String text, Span place) {
    int upper = 0;
    int lower = 0;
    for (int i = place.start(); i < place.end(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
        if (lower * 9 > place.length()) {
          return false;
        }
      }
    }
    return upper >= 2 && lower * 8 <= upper;
  }

  /** How many runs of two letters or more it has. */
  static int words(String text) {
    int words = 0;
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      words += !letter && run >= 2 ? 1 : 0;
      run = letter ? run + 1 : 0;
    }
    return words;
  }

  /** A rule line, a stamp's remains, specks: no three words one could read. */
  static boolean noise(String text) {
    int letters = letters(text);
    int solid = (int) text.chars().filter(c -> c > ' ').count();
    return words(text) < 2 && (letters < 4 || letters * 10 < solid * 6) || letters * 2 < solid;
  }

  /** Whether signs stand in it that no writer puts into a list: a scanner read a seal. */
  static boolean strange(String text) {
    return text.chars()
        .anyMatch(c -> c > ' ' && !Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0);
  }

  /** Only dashes, underscores, stars and the like: the rule below a heading. */
  static boolean rule(String text) {
    return letters(text) == 0 && text.chars().noneMatch(Character::isDigit);
  }

  /** The length of the dash that opens an entry, with the blanks behind it; 0 if there is none. */
  static int dashAt(String text) {
    return dashAt(text, new Span(0, text.length()));
  }

  /** As {@link #dashAt(String)}, of a place in the text. */
  static int dashAt(String text, Span place) {
    int at = place.start();
    int limit = Math.min(place.end(), at + 6);
    while (at < limit && (DASHES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) <= ' ')) {
      at++;
    }
    return at - place.start();
  }

  static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  static boolean startsUpper(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** The number of single edits that lead from one to the other, at most {@code limit + 1}. */
  static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] here = new int[other.length() + 1];
      here[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        here[j] = Math.min(above[j - 1] + change, Math.min(above[j], here[j - 1]) + 1);
      }
      above = here;
    }
    return Math.min(above[other.length()], limit + 1);
  }

  /** Without blanks, so that spaced letters read as a word. */
  static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  static boolean closedBy(String text, char mark) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == mark;
  }
}
