package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Who, with whom, by when and under which documents: what the program says of one task. */
record TaskValues(
    Comparison<Gold.Value, String> lead,
    Comparison<Gold.Value, String> with,
    Comparison<Gold.Due, FoundDue> due,
    Comparison<Gold.Due, FoundDue> dueValue,
    Comparison<Gold.Value, String> cites) {
  private static final String AFTER = "after";

  /** A deadline as the program wrote it. */
  record FoundDue(String bound, String value) {
    @Override
    public String toString() {
      return bound + " " + value;
    }
  }

  static TaskValues compare(Gold.Task gold, JsonNode found, UnitName units) {
    List<FoundDue> dues =
        Told.items(found.path("deadlines")).stream()
            .map(due -> new FoundDue(Told.text(due, "bound"), Told.text(due, "value")))
            .toList();
    List<String> keys = texts(found.path("citations"), "key");
    return new TaskValues(
        Comparison.of(gold.lead(), texts(found.path("lead"), "unit", "text"), units::same),
        Comparison.of(gold.with(), texts(found.path("with"), "unit", "text"), units::same),
        Comparison.of(gold.due(), dues, TaskValues::same),
        Comparison.of(gold.due(), dues, TaskValues::sameValue),
        Comparison.of(gold.cites(), keys, TaskValues::sameKey));
  }

  /** What is said of a task that the gold does not have. */
  static TaskValues of(JsonNode found, UnitName units) {
    List<Gold.Value> none = List.of();
    return compare(new Gold.Task("", "", "", none, none, List.of(), none), found, units);
  }

  /** One part for each measure; misses are told where the task is known. */
  List<Mark> marks(String task) {
    return List.of(
        lead.mark(Measure.LEAD, task),
        with.mark(Measure.WITH, task),
        due.mark(Measure.DUE, task),
        // Told under DUE already.
        Mark.of(Measure.DUE_VALUE, dueValue.counts()),
        cites.mark(Measure.TASK_CITE, task));
  }

  /** The same without telling anything, for a task that was missed and is told as a whole. */
  List<Mark> unspokenMarks() {
    return marks("").stream().map(mark -> Mark.of(mark.measure(), mark.counts())).toList();
  }

  int right() {
    return all().stream().mapToInt(values -> values.right() + values.welcome()).sum();
  }

  int madeUp() {
    return all().stream().mapToInt(values -> values.madeUp().size()).sum();
  }

  private List<Comparison<?, ?>> all() {
    return List.of(lead, with, due, cites);
  }

  private static boolean same(Gold.Due gold, FoundDue found) {
    return gold.bound().equals(AFTER) && found.bound.equals(AFTER)
        ? Bag.of(Plain.words(gold.value())).similarity(Bag.of(Plain.words(found.value)))
            >= TaskPairs.ALIKE
        : gold.bound().equals(found.bound) && gold.value().equals(found.value);
  }

  private static boolean sameValue(Gold.Due gold, FoundDue found) {
    return same(gold, found) || !gold.bound().equals(AFTER) && gold.value().equals(found.value);
  }

  private static boolean sameKey(Gold.Value gold, String found) {
    return gold.spellings().stream()
        .anyMatch(spelling -> Plain.key(spelling).equals(Plain.key(found)));
  }

  private static List<String> texts(JsonNode list, String... names) {
    List<String> texts = new ArrayList<>();
    Told.items(list).forEach(item -> texts.add(Told.textOf(item, names).orElse("")));
    return texts;
  }
}
