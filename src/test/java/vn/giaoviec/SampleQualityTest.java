package vn.giaoviec;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.giaoviec.Truth.CitationTruth;
import vn.giaoviec.Truth.Expected;
import vn.giaoviec.Truth.TaskTruth;

/** Is it right? Precision and recall of every field, over the samples. */
class SampleQualityTest {
  private static final List<String> HEADER =
      List.of("kind", "number", "date", "place", "issuer", "subject", "signer");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final StringBuilder misses = new StringBuilder();

  @ParameterizedTest
  @CsvSource({"samples, false", "samples/scans, true"})
  void findsWhatACarefulReaderFinds(String set, boolean scans) throws IOException {
    if (scans) {
      CommandRun.assumeRecognition();
    }
    for (Sample sample : Sample.all().stream().filter(s -> s.isScan() == scans).toList()) {
      CommandRun run = CommandRun.of("extract", sample.notice().toString());
      JsonNode notice = new ObjectMapper().readTree(run.out());
      Truth truth = Truth.read(sample.truth());
      header(sample, truth, notice);
      citations(sample, truth.citations(), notice.get("citations"));
      tasks(sample, truth.tasks(), notice.get("tasks"));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    tallies.forEach(
        (field, tally) -> {
          figures.put(field + ".precision", tally.precision());
          figures.put(field + ".recall", tally.recall());
        });

    Quality.read().check(set, figures, misses.toString());
  }

  private void header(Sample sample, Truth truth, JsonNode notice) {
    for (String field : HEADER) {
      Expected expected = Optional.ofNullable(truth.header().get(field)).orElseThrow();
      boolean absent = expected.is("");
      note(
          sample,
          field,
          tally("header")
              .add(absent ? List.of() : List.of(expected), value(notice, field), this::same));
    }
  }

  private static List<String> value(JsonNode notice, String field) {
    String path =
        switch (field) {
          case "kind" -> "/kind/code";
          case "date" -> "/issuedOn";
          case "signer" -> "/signer/name";
          default -> "/" + field;
        };
    JsonNode value = notice.at(path);
    return value.isString() ? List.of(value.stringValue()) : List.of();
  }

  private void citations(Sample sample, List<CitationTruth> expected, JsonNode citations) {
    List<Expected> keys = expected.stream().map(CitationTruth::key).toList();
    List<String> found =
        citations.valueStream().map(c -> c.get("key").stringValue()).distinct().toList();
    note(sample, "citation", tally("citation").add(keys, found, Expected::is));
    for (CitationTruth citation : expected) {
      for (String field : List.of("date", "issuer")) {
        List<Expected> wanted = field.equals("date") ? citation.date() : citation.issuer();
        List<String> said =
            citations
                .valueStream()
                .filter(c -> citation.key().is(c.get("key").stringValue()))
                .map(c -> c.get(field))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .distinct()
                .toList();
        String name = "citation." + field;
        note(sample, name, tally(name).add(wanted, said, this::same));
      }
    }
  }

  private void tasks(Sample sample, List<TaskTruth> expected, JsonNode tasks) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    tasks.forEach(task -> found.put(task.get("id").stringValue(), task));
    List<Expected> ids =
        expected.stream().map(task -> new Expected(List.of(task.id()), false)).toList();
    note(sample, "task", tally("task").add(ids, List.copyOf(found.keySet()), Expected::is));
    for (TaskTruth task : expected) {
      Optional<JsonNode> of = Optional.ofNullable(found.get(task.id()));
      compare(sample, task.id(), "lead", task.lead(), strings(of, "lead", "unit"));
      compare(sample, task.id(), "with", task.with(), strings(of, "with", "unit"));
      compare(sample, task.id(), "due", task.due(), dues(of));
      compare(sample, task.id(), "cites", task.cites(), strings(of, "citations", ""));
    }
  }

  private void compare(
      Sample sample, String id, String field, List<Expected> expected, List<String> found) {
    note(sample, id + " " + field, tally(field).add(expected, found, this::same));
  }

  private static List<String> strings(Optional<JsonNode> task, String list, String name) {
    return task.stream()
        .flatMap(t -> t.get(list).valueStream())
        .map(value -> name.isEmpty() ? value.stringValue() : value.get(name).stringValue())
        .toList();
  }

  private static List<String> dues(Optional<JsonNode> task) {
    return task.stream()
        .flatMap(t -> t.get("deadlines").valueStream())
        .map(due -> due.get("bound").stringValue() + " " + due.get("value").stringValue())
        .toList();
  }

  /** The first word of a unit is a capital or not by where it stands in the sentence. */
  private boolean same(Expected expected, String found) {
    return expected.values().stream()
        .anyMatch(value -> value.toLowerCase(Locale.ROOT).equals(found.toLowerCase(Locale.ROOT)));
  }

  private Tally tally(String field) {
    return tallies.computeIfAbsent(field, f -> new Tally());
  }

  private void note(Sample sample, String what, String difference) {
    if (!difference.isEmpty()) {
      misses.append(sample.name()).append(' ').append(what).append(": ").append(difference);
      misses.append('\n');
    }
  }
}
