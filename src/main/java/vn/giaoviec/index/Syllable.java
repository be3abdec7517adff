package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.List;

/**
 * One place of a text: a syllable, the whole number of a document, or a date.
 *
 * @param start of its letters in the text
 * @param end behind them
 * @param terms what it is filed under; of a syllable first as written, then without marks
 * @param asked the terms any of which it stands for in a question; empty of a plain syllable
 * @param before how many places before it say no more than it does: "Nghị định số"
 * @param after how many behind it
 */
record Syllable(int start, int end, List<String> terms, List<String> asked, int before, int after) {
  /** Begins the terms without marks, so that {@code dat} and a folded {@code đất} differ. */
  static final char FOLDED = '_';

  /** Begins the term of a known abbreviation, so that "CA" is not the syllable "ca". */
  static final char SHORT = '@';

  /**
   * Begins the term of a known abbreviation where its words begin in full; their number ends it, so
   * that what follows is looked for behind them.
   */
  static final char IN_FULL = '&';

  /** Begins the terms of the number of a document. */
  static final char NUMBER = '#';

  /** Begins the terms of a date. */
  static final char DATE = '=';

  Syllable {
    terms = List.copyOf(terms);
    asked = List.copyOf(asked);
  }

  /** A plain syllable. */
  static Syllable word(int start, int end, List<String> terms) {
    return new Syllable(start, end, terms, List.of(), 0, 0);
  }

  /** The same place, at which the words of abbreviations begin. */
  Syllable beginning(List<String> inFull) {
    List<String> all = new ArrayList<>(terms);
    all.addAll(inFull);
    return new Syllable(start, end, all, asked, before, after);
  }

  /** As it was written, in lower case with its tones in their one place. */
  String toned() {
    return terms.getFirst();
  }

  /** Whether it is a syllable and no number of a document and no date. */
  boolean plain() {
    return asked.isEmpty();
  }
}
