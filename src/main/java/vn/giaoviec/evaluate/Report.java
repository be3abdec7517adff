package vn.giaoviec.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures of many documents, and of all of them together. */
public record Report(List<DocumentScore> documents) {
  public Report {
    documents = List.copyOf(documents);
  }

  /** What was counted over all documents; a document with more in it counts more. */
  public Map<Measure, Counts> total() {
    Map<Measure, Counts> total = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Counts sum =
          documents.stream()
              .map(document -> document.counts().getOrDefault(measure, Counts.NONE))
              .reduce(Counts.NONE, Counts::plus);
      total.put(measure, sum);
    }
    return Collections.unmodifiableMap(total);
  }

  public Calibration calibration() {
    return documents.stream()
        .map(DocumentScore::calibration)
        .reduce(Calibration.NONE, Calibration::plus);
  }

  /** The figures as one line of JSON: total, documents, and calibration where there is one. */
  public String json() {
    return new ReportWriter(this).write(Detail.FIGURES);
  }

  /** The same with every difference between gold and program. */
  public String jsonWithMisses() {
    return new ReportWriter(this).write(Detail.MISSES);
  }

  /** How much is written. */
  enum Detail {
    FIGURES,
    MISSES
  }
}
