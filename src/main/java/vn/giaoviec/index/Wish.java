package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What may stand at one place of a text.
 *
 * @param terms what was asked for
 * @param lesser what may stand for it
 * @param prefix how a term may begin; empty where none may
 */
record Wish(Set<String> terms, List<String> lesser, String prefix) {
  Wish {
    terms = Set.copyOf(terms);
    lesser = List.copyOf(lesser);
  }

  static Wish of(Set<String> terms) {
    return new Wish(terms, List.of(), "");
  }

  List<String> all() {
    List<String> all = new ArrayList<>(terms);
    all.addAll(lesser);
    return all;
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
