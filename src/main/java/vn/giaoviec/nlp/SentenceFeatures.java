package vn.giaoviec.nlp;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Vietnamese;

/**
 * What the model of sentence kinds looks at: how a sentence begins, which words and pairs of words
 * it has, how it ends. Words are taken without tone marks, which scanners lose.
 */
final class SentenceFeatures {
  /** How many words are looked at; what a sentence is shows early. */
  private static final int WORDS = 50;

  private static final int FRONT = 5;

  private SentenceFeatures() {}

  /** The features of {@code sentence}; empty where it has no word. */
  static String[] of(String sentence) {
    String folded = Vietnamese.fold(sentence);
    List<String> words = words(folded);
    if (words.isEmpty()) {
      return new String[0];
    }
    List<String> features = new ArrayList<>(words.size() * 2 + 12);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      features.add("w=" + word);
      if (i < FRONT) {
        features.add(i + "=" + word);
      }
      if (i + 1 < words.size()) {
        String pair = word + "_" + words.get(i + 1);
        features.add("p=" + pair);
        if (i < 2) {
          features.add(i + "p=" + pair);
        }
      }
    }
    features.add("end=" + lastSign(sentence));
    features.add("length=" + Math.min(8, 32 - Integer.numberOfLeadingZeros(words.size())));
    features.add("case=" + caseOf(sentence));
    return features.toArray(String[]::new);
  }

  /** Words and the signs between them; every number is the same word. */
  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length() && words.size() < WORDS) {
      char c = folded.charAt(at);
      int end = at + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
          end++;
        }
        words.add(Character.isDigit(c) ? "0" : folded.substring(at, end));
      } else if (",;:%(".indexOf(c) >= 0) {
        words.add(String.valueOf(c));
      }
      at = end;
    }
    return words;
  }

  private static char lastSign(String sentence) {
    char last = sentence.charAt(sentence.length() - 1);
    return Character.isLetterOrDigit(last) ? 'w' : last;
  }

  private static String caseOf(String sentence) {
    boolean lower = sentence.chars().anyMatch(Character::isLowerCase);
    boolean first = Character.isUpperCase(sentence.charAt(0));
    return lower ? first ? "first" : "none" : "all";
  }
}
