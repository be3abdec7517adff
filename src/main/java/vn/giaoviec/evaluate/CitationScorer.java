package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares the documents that a notice cites, each counted once however often it is named. */
final class CitationScorer {
  private final UnitName units;

  CitationScorer(UnitName units) {
    this.units = units;
  }

  List<Mark> score(List<Gold.Citation> gold, List<JsonNode> found) {
    Map<String, Gold.Citation> wanted = new LinkedHashMap<>();
    Map<String, String> otherwise = new LinkedHashMap<>();
    for (Gold.Citation citation : gold) {
      List<String> keys = citation.key().spellings().stream().map(Plain::key).toList();
      wanted.putIfAbsent(keys.getFirst(), citation);
      keys.stream().skip(1).forEach(key -> otherwise.put(key, keys.getFirst()));
    }
    Map<String, List<JsonNode>> said = new LinkedHashMap<>();
    for (JsonNode citation : found) {
      String key = Plain.key(Told.text(citation, "key"));
      String named = wanted.containsKey(key) ? key : otherwise.getOrDefault(key, key);
      said.computeIfAbsent(named, k -> new ArrayList<>()).add(citation);
    }
    List<Mark> marks = new ArrayList<>();
    wanted.forEach(
        (key, citation) -> marks.addAll(one(citation, said.getOrDefault(key, List.of()))));
    said.forEach(
        (key, mentions) -> {
          if (!wanted.containsKey(key)) {
            marks.add(madeUp(Told.text(mentions.getFirst(), "key")));
          }
        });
    return marks;
  }

  /** A document of the gold with all its mentions; one of them has to be right. */
  private List<Mark> one(Gold.Citation gold, List<JsonNode> mentions) {
    String key = gold.key().shown();
    List<Mark> marks = new ArrayList<>();
    if (!gold.key().optional()) {
      marks.add(mentions.isEmpty() ? missed(key) : Mark.of(Measure.CITE, new Counts(1, 0, 0)));
    }
    if (!mentions.isEmpty() && !gold.date().isEmpty()) {
      List<String> dates = each(mentions, "date");
      var verdict = Counts.Verdict.of(dates.contains(gold.date()));
      marks.add(Mark.of(Measure.CITE_DATE, key, verdict, List.of(gold.date()), dates));
    }
    String issuer = gold.issuer();
    if (!mentions.isEmpty() && !issuer.isEmpty() && !issuer.endsWith(Gold.OPTIONAL)) {
      boolean same =
          mentions.stream().anyMatch(mention -> units.same(issuer, Told.text(mention, "issuer")));
      var verdict = Counts.Verdict.of(same);
      List<String> issuers = each(mentions, "issuer");
      marks.add(Mark.of(Measure.CITE_ISSUER, key, verdict, List.of(issuer), issuers));
    }
    return marks;
  }

  private static Mark missed(String key) {
    Miss miss = new Miss(Measure.CITE, "", List.of(key), List.of());
    return new Mark(Measure.CITE, new Counts(0, 0, 1), List.of(miss));
  }

  private static Mark madeUp(String key) {
    Miss miss = new Miss(Measure.CITE, "", List.of(), List.of(key));
    return new Mark(Measure.CITE, new Counts(0, 1, 0), List.of(miss));
  }

  private static List<String> each(List<JsonNode> mentions, String field) {
    return mentions.stream()
        .map(mention -> Told.text(mention.path(field)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
