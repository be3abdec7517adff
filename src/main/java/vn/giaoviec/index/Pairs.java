package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of two neighbours in a text. Phrases are looked for by them: what stands side by side
 * is found at once, where single words would have to be compared place by place.
 */
final class Pairs {
  private Pairs() {}

  /** What stands at a place, as a neighbour: with marks and without, or as an abbreviation. */
  private record Reading(String toned, String folded, int places) {}

  /** All pairs in {@code text}, each once. */
  static Set<String> of(List<Syllable> text) {
    Set<String> pairs = new LinkedHashSet<>();
    List<List<Reading>> readings = new ArrayList<>(text.size());
    for (Syllable place : text) {
      readings.add(readings(place));
    }
    for (int i = 0; i < text.size(); i++) {
      for (Reading left : readings.get(i)) {
        if (i + left.places() < text.size()) {
          for (Reading right : readings.get(i + left.places())) {
            pairs.add(pair(left.toned(), right.toned()));
            pairs.add(pair(left.folded(), right.folded()));
          }
        }
      }
    }
    return pairs;
  }

  private static List<Reading> readings(Syllable place) {
    if (!place.plain()) {
      return List.of();
    }
    String toned = place.toned();
    List<Reading> readings = new ArrayList<>(1);
    String folded = toned;
    for (String term : place.terms()) {
      switch (term.charAt(0)) {
        case Syllable.FOLDED -> folded = term;
        case Syllable.SHORT -> readings.add(new Reading(term, term, 1));
        case Syllable.IN_FULL -> readings.add(inFull(term));
        default -> {}
      }
    }
    readings.addFirst(new Reading(toned, folded, 1));
    return readings;
  }

  private static Reading inFull(String term) {
    int end = term.length();
    while (Character.isDigit(term.charAt(end - 1))) {
      end--;
    }
    String written = Syllable.SHORT + term.substring(1, end);
    return new Reading(written, written, Integer.parseInt(term.substring(end)));
  }

  /**
   * The pairs any of which two wishes are granted by, what is less wished last; none for numbers.
   */
  static Wish of(Wish left, Wish right) {
    List<String> before = sides(left);
    List<String> behind = sides(right);
    Set<String> best = new LinkedHashSet<>();
    Set<String> lesser = new LinkedHashSet<>();
    for (String one : before) {
      for (String other : behind) {
        boolean wished = !left.lesser().contains(one) && !right.lesser().contains(other);
        (wished ? best : lesser).add(pair(one, other));
      }
    }
    lesser.removeAll(best);
    return new Wish(best, List.copyOf(lesser), "", 1);
  }

  private static List<String> sides(Wish wish) {
    Set<String> sides = new LinkedHashSet<>();
    for (String term : wish.all()) {
      switch (term.charAt(0)) {
        case Syllable.IN_FULL -> sides.add(inFull(term).toned());
        case Syllable.NUMBER, Syllable.DATE -> {
          return List.of();
        }
        default -> sides.add(term);
      }
    }
    return List.copyOf(sides);
  }

  private static String pair(String left, String right) {
    return left + ' ' + right;
  }
}
