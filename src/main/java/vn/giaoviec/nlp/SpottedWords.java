package vn.giaoviec.nlp;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Span;

/** The words and signs of a text, as the model of names counts them, and where they stand. */
record SpottedWords(String[] words, List<Span> spans) {
  static SpottedWords of(String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      while (Character.isLetterOrDigit(c)
          && end < text.length()
          && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (c > ' ') {
        spans.add(new Span(at, end));
      }
      at = end;
    }
    return new SpottedWords(
        spans.stream().map(span -> span.of(text)).toArray(String[]::new), List.copyOf(spans));
  }

  /** The text from the first of these words to before the second. */
  Span span(int first, int end) {
    return new Span(spans.get(first).start(), spans.get(end - 1).end());
  }

  /** The index of the first word that ends behind {@code offset}. */
  int wordAt(int offset) {
    return Span.firstEndingBehind(offset, spans, span -> span);
  }
}
