package vn.giaoviec.evaluate;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A task of the program: how sure it says to be, and how much of it is so.
 *
 * @param level empty where the notice does not say
 * @param task whether there is such a task
 * @param right how many of its values are right, the task itself among them
 * @param wrong how many are not
 */
record Rated(Optional<String> level, Counts.Verdict task, int right, int wrong) {
  static Rated right(JsonNode task, TaskValues values) {
    return new Rated(level(task), Counts.Verdict.RIGHT, 1 + values.right(), values.madeUp());
  }

  /** Nothing that is said of a task that does not exist is right. */
  static Rated madeUp(JsonNode task, TaskValues values) {
    return new Rated(level(task), Counts.Verdict.WRONG, 0, 1 + values.madeUp());
  }

  private static Optional<String> level(JsonNode task) {
    return Told.text(task.path("confidence").path("level"));
  }
}
