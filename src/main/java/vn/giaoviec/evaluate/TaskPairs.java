package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which task of the gold is which of the program, by the words that they share. */
final class TaskPairs {
  /** Below this two tasks are not the same. */
  static final double ALIKE = 0.6;

  /** From here on their bounds are the same too, but for a word. */
  static final double STRICTLY_ALIKE = 0.93;

  private final Map<Integer, Pair> byGold = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  /** Two tasks by their places in the lists. */
  record Pair(int gold, int found, double similarity) {
    boolean isStrict() {
      return similarity >= STRICTLY_ALIKE;
    }
  }

  /** The most alike find each other first; among equals the earlier ones. */
  TaskPairs(List<String> gold, List<String> found) {
    List<Bag> wanted = bags(gold);
    List<Bag> offered = bags(found);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int k = 0; k < offered.size(); k++) {
        pairs.add(new Pair(i, k, wanted.get(i).similarity(offered.get(k))));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
    for (Pair pair : pairs) {
      boolean free = !byGold.containsKey(pair.gold) && !taken.contains(pair.found);
      if (free && pair.similarity >= ALIKE) {
        byGold.put(pair.gold, pair);
        taken.add(pair.found);
      }
    }
  }

  Optional<Pair> ofGold(int place) {
    return Optional.ofNullable(byGold.get(place));
  }

  /** Whether the program's task at this place has one in the gold. */
  boolean takes(int place) {
    return taken.contains(place);
  }

  int count() {
    return byGold.size();
  }

  int strictCount() {
    return (int) byGold.values().stream().filter(Pair::isStrict).count();
  }

  private static List<Bag> bags(List<String> texts) {
    return texts.stream().map(text -> Bag.of(Plain.words(text))).toList();
  }
}
