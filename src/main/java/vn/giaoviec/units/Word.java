package vn.giaoviec.units;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Vietnamese;

/**
 * A word of a name. "Và", dashes and "&amp;" are none: spellings differ in them and units do not.
 *
 * @param toned in lower case, with its tones in their one place
 * @param listed whether a comma, a semicolon or "và" stands before it
 */
record Word(String written, String folded, String toned, boolean listed) {
  static List<Word> of(String name) {
    List<Word> words = new ArrayList<>();
    boolean listed = false;
    int at = 0;
    while (at < name.length()) {
      char c = name.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        listed |= c == ',' || c == ';' || c == '/';
        at++;
        continue;
      }
      int end = at;
      while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
        end++;
      }
      String written = name.substring(at, end);
      String folded = Vietnamese.fold(written);
      if (folded.equals("va") && !written.equals("VA")) {
        listed = true;
      } else {
        words.add(new Word(written, folded, Vietnamese.toneKey(written), listed));
        listed = false;
      }
      at = end;
    }
    return words;
  }

  /** The words as the last part of an id. */
  static String slug(List<Word> words) {
    if (words.size() == 1) {
      return words.getFirst().folded();
    }
    StringBuilder slug = new StringBuilder(8 * words.size());
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        slug.append('-');
      }
      slug.append(words.get(i).folded());
    }
    return slug.toString();
  }

  /** The words of {@code name} as the last part of an id. */
  static String slug(String name) {
    return slug(of(name));
  }

  /** Whether it may belong to a proper name. */
  boolean proper() {
    return Character.isUpperCase(written.charAt(0)) || Character.isDigit(written.charAt(0));
  }

  /** Whether it is written in capitals only, as abbreviations are. */
  boolean capitals() {
    for (int i = 0; i < written.length(); i++) {
      if (Character.isLowerCase(written.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same word with or without a comma before it. */
  Word after(Word other) {
    return new Word(written, folded, toned, other.listed());
  }
}
