package vn.giaoviec.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Splits a block into sentences: at {@code . ! ?} before a capital, unless the dot belongs to an
 * abbreviation ({@code TT. HU}), an initial ({@code M. Cuong}) or a numeral ({@code 2.500}).
 *
 * <p>Semicolons end no sentence: inside a directive they part its acts (domain reference, 4.6).
 */
final class SentenceSplitter {
  /** Marks that may close a sentence together: "…).", "./.". */
  private static final int MOST_MARKS = 8;

  private final Set<String> abbreviations =
      Lexicon.read("dotted-abbreviations").stream()
          .map(row -> row.folded(0))
          .collect(Collectors.toUnmodifiableSet());

  /** The sentences of {@code block}, without blanks at their ends, in order. */
  List<Span> split(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      if (isEnd(text, i, block)) {
        int end = afterMarks(text, i + 1, block.end());
        add(sentences, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(sentences, text, start, block.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    Span sentence = new Span(start, end).strip(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  private boolean isEnd(String text, int at, Span block) {
    char c = text.charAt(at);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = afterMarks(text, at + 1, block.end());
    int word = next;
    while (word < block.end() && text.charAt(word) <= ' ') {
      word++;
    }
    if (word == block.end()) {
      return false;
    }
    boolean parted = word > next;
    char first = text.charAt(opening(text, word, block.end()));
    if (!Character.isUpperCase(first) || !parted && !gluedSentence(text, at, word, block)) {
      return false;
    }
    return c != '.' || !abbreviates(text, at, block.start());
  }

  /** {@code ...quy dinh.Truong hop}: no blank was typed, but both sides are whole words. */
  private static boolean gluedSentence(String text, int dot, int word, Span block) {
    return dot - 2 >= block.start()
        && Character.isLowerCase(text.charAt(dot - 1))
        && Character.isLowerCase(text.charAt(dot - 2))
        && word + 1 < block.end()
        && Character.isLowerCase(text.charAt(word + 1));
  }

  private static int afterMarks(String text, int at, int end) {
    int next = at;
    int limit = Math.min(end, at + MOST_MARKS);
    while (next < limit && ".!?…/\"')]".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static int opening(String text, int at, int end) {
    int next = at;
    while (next < end - 1 && "\"'([".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private boolean abbreviates(String text, int dot, int from) {
    int start = dot;
    while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot);
    if (word.isEmpty()) {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || abbreviations.contains(Vietnamese.fold(word)) && !isLower(word);
  }

  private static boolean isLower(String word) {
    return word.chars().allMatch(Character::isLowerCase) && word.length() > 2;
  }
}
