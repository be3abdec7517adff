package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Compares the tasks of a notice, and what belongs to each. */
final class TaskScorer {
  private final UnitName units;

  TaskScorer(UnitName units) {
    this.units = units;
  }

  /**
   * What was counted.
   *
   * @param rated the tasks of the program that say how sure it is of them
   */
  record Result(List<Mark> marks, List<Rated> rated) {
    Result {
      marks = List.copyOf(marks);
      rated = List.copyOf(rated);
    }
  }

  /**
   * Compares all tasks of one notice.
   *
   * @param texts of the gold's tasks, one each
   */
  Result score(Gold gold, List<String> texts, List<JsonNode> found) {
    List<String> foundTexts = found.stream().map(task -> Told.text(task, "text")).toList();
    TaskPairs pairs = new TaskPairs(texts, foundTexts);
    List<Mark> marks = new ArrayList<>();
    marks.add(tasks(gold, texts, found, pairs));
    marks.add(strictly(gold, texts, foundTexts, pairs));
    List<Rated> rated = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Gold.Task wanted = gold.tasks().get(i);
      Optional<JsonNode> task = pairs.ofGold(i).map(pair -> found.get(pair.found()));
      TaskValues values = TaskValues.compare(wanted, task.orElse(MissingNode.getInstance()), units);
      if (task.isPresent()) {
        marks.add(id(wanted, Told.text(task.get(), "id")));
        marks.addAll(values.marks(wanted.id()));
        rated.add(Rated.right(task.get(), values));
      } else {
        marks.addAll(values.unspokenMarks());
      }
    }
    for (int k = 0; k < found.size(); k++) {
      if (!pairs.takes(k)) {
        rated.add(Rated.madeUp(found.get(k), TaskValues.of(found.get(k), units)));
      }
    }
    return new Result(marks, rated);
  }

  private static Mark tasks(Gold gold, List<String> texts, List<JsonNode> found, TaskPairs pairs) {
    List<Miss> misses = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (pairs.ofGold(i).isEmpty()) {
        String id = gold.tasks().get(i).id();
        misses.add(new Miss(Measure.TASK, id, List.of(texts.get(i)), List.of()));
      }
    }
    for (int k = 0; k < found.size(); k++) {
      if (!pairs.takes(k)) {
        JsonNode task = found.get(k);
        misses.add(
            new Miss(
                Measure.TASK, Told.text(task, "id"), List.of(), List.of(Told.text(task, "text"))));
      }
    }
    return new Mark(Measure.TASK, counts(pairs.count(), texts.size(), found.size()), misses);
  }

  private static Mark strictly(Gold gold, List<String> texts, List<String> found, TaskPairs pairs) {
    List<Miss> misses = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<String> text = List.of(texts.get(i));
      String id = gold.tasks().get(i).id();
      pairs
          .ofGold(i)
          .filter(pair -> !pair.isStrict())
          .map(pair -> new Miss(Measure.TASK_STRICT, id, text, List.of(found.get(pair.found()))))
          .ifPresent(misses::add);
    }
    Counts counts = counts(pairs.strictCount(), texts.size(), found.size());
    return new Mark(Measure.TASK_STRICT, counts, misses);
  }

  private static Counts counts(int right, int wanted, int found) {
    return new Counts(right, found - right, wanted - right);
  }

  private static Mark id(Gold.Task gold, String found) {
    String bare = Plain.withoutBlanks(found);
    boolean same =
        Arrays.stream(gold.id().split("\\|", -1))
            .anyMatch(id -> Plain.withoutBlanks(id).equals(bare));
    return Mark.of(
        Measure.TASK_ID, gold.id(), Counts.Verdict.of(same), List.of(gold.id()), List.of(found));
  }
}
