package vn.giaoviec.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What may stand at one place of a text.
 *
 * @param terms what was asked for
 * @param lesser what may stand for it
 * @param prefix how a term may begin; empty where none may
 * @param places how many it takes up
 */
record Wish(Set<String> terms, List<String> lesser, String prefix, int places) {
  Wish {
    terms = Set.copyOf(terms);
    lesser = List.copyOf(lesser);
  }

  static Wish of(Set<String> terms) {
    return new Wish(terms, List.of(), "", 1);
  }

  /** What is written in full, in so many words. */
  static Wish inFull(Set<String> terms, int words) {
    return new Wish(terms, List.of(), "", words);
  }

  /** The terms that stand for all that is wished: one without marks holds those with marks. */
  Set<String> all() {
    for (String term : lesser) {
      if (term.charAt(0) == Syllable.FOLDED) {
        return Set.of(term);
      }
    }
    Set<String> all = new LinkedHashSet<>(terms);
    all.addAll(lesser);
    return all;
  }

  /** The same without terms that stand nowhere. */
  Wish among(Predicate<String> known) {
    return new Wish(
        terms.stream().filter(known).collect(Collectors.toSet()),
        lesser.stream().filter(known).toList(),
        prefix,
        places);
  }

  boolean fits(Syllable place) {
    for (String term : place.terms()) {
      if (terms.contains(term)
          || lesser.contains(term)
          || !prefix.isEmpty() && term.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
