package vn.giaoviec.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells how much of a text is built like Vietnamese, which is how a wrong encoding is recognised.
 *
 * <p>A syllable is an onset, one of some sixty vowel groups and one of eight endings, with at most
 * one tone. Text in a wrong encoding breaks this in every other word; names, codes and foreign
 * words break it too, but far less often.
 */
final class Syllables {
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcd\u0111ghklmnpqrstvx])?"
              + "(?:i\u00eau|y\u00eau|u\u00f4i|\u01b0\u01a1i|\u01b0\u01a1u|uy\u00ea|uy[au]|u\u00e2y"
              + "|oa[iyo]|oe[o]?|o\u0103|oo|u\u00e2|u\u00ea|u\u01a1|u[aiy]|u\u00f4|\u01b0[aiu]"
              + "|\u01b0\u01a1|i\u00ea|y\u00ea|i[au]|a[iouy]|\u00e2[uy]|e[o]|\u00eau|o[ai]|\u00f4i"
              + "|\u01a1i|[a\u0103\u00e2e\u00eaio\u00f4\u01a1u\u01b0y])"
              + "(?:ch|ng|nh|[cmnpt])?");

  private static final Pattern TOKEN = Pattern.compile("[\\s\\p{Punct}\u2010-\u201f\u2026]+");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Syllables() {}

  /** The counts of one text. */
  record Score(int words, int valid) {
    /** The share of words that are valid syllables; 1 where there is no word. */
    double share() {
      return words == 0 ? 1 : (double) valid / words;
    }
  }

  /** Counts the words of {@code text} that hold no digit, and those built like a syllable. */
  static Score score(String text) {
    int words = 0;
    int valid = 0;
    for (String token : TOKEN.split(text)) {
      if (!token.isEmpty() && token.chars().noneMatch(Character::isDigit)) {
        words++;
        valid += isSyllable(token) ? 1 : 0;
      }
    }
    return new Score(words, valid);
  }

  /** Whether {@code word} could be one Vietnamese syllable. */
  static boolean isSyllable(String word) {
    if (word.length() > 12) {
      return false;
    }
    String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder toneless = new StringBuilder(parts.length());
    int tones = 0;
    for (int i = 0; i < parts.length(); i++) {
      if (TONES.indexOf(parts.charAt(i)) >= 0) {
        tones++;
      } else {
        toneless.append(parts.charAt(i));
      }
    }
    return tones <= 1
        && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC)).matches();
  }
}
