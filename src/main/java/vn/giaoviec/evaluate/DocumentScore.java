package vn.giaoviec.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted in one document.
 *
 * @param name of its gold file, without the ending
 * @param counts of every measure
 */
public record DocumentScore(
    String name, Map<Measure, Counts> counts, List<Miss> misses, Calibration calibration) {
  public DocumentScore {
    // Not Map.copyOf, which forgets the order of the measures.
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    misses = List.copyOf(misses);
  }

  static DocumentScore of(String name, List<Mark> marks, List<Rated> rated) {
    Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      counts.put(measure, Counts.NONE);
    }
    marks.forEach(mark -> counts.merge(mark.measure(), mark.counts(), Counts::plus));
    List<Miss> misses = marks.stream().flatMap(mark -> mark.misses().stream()).toList();
    return new DocumentScore(name, counts, misses, Calibration.of(rated));
  }
}
