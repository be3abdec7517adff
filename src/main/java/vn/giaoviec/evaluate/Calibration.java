package vn.giaoviec.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giaoviec.model.Evidence.Strength;

/**
 * Whether the program is as often right as it says to be sure.
 *
 * @param levels what was counted for each level that occurs, the surest first
 * @param values how many values there are, also of tasks without a level
 */
public record Calibration(Map<String, Level> levels, int values) {
  static final Calibration NONE = new Calibration(Map.of(), 0);

  private static final List<String> ORDER =
      Arrays.stream(Strength.values()).map(Strength::name).toList();

  private static final Comparator<String> SUREST_FIRST =
      Comparator.<String>comparingInt(
              level -> ORDER.contains(level) ? ORDER.indexOf(level) : ORDER.size())
          .thenComparing(Comparator.naturalOrder());

  public Calibration {
    Map<String, Level> ordered = new TreeMap<>(SUREST_FIRST);
    ordered.putAll(levels);
    levels = Collections.unmodifiableMap(ordered);
  }

  /**
   * The tasks of one level.
   *
   * @param rightTasks those of the tasks that the gold has too
   * @param right values that the gold has too: tasks, units, deadlines, citations
   * @param wrong values that it has not
   */
  public record Level(int tasks, int rightTasks, int right, int wrong) {
    Level plus(Level other) {
      return new Level(
          tasks + other.tasks,
          rightTasks + other.rightTasks,
          right + other.right,
          wrong + other.wrong);
    }

    /** How much of what the level says is right. */
    public double shareRight() {
      return Counts.rounded((double) right / (right + wrong));
    }
  }

  static Calibration of(List<Rated> rated) {
    Calibration sum = NONE;
    for (Rated task : rated) {
      int rightTasks = task.task() == Counts.Verdict.RIGHT ? 1 : 0;
      Level level = new Level(1, rightTasks, task.right(), task.wrong());
      Map<String, Level> levels = task.level().map(name -> Map.of(name, level)).orElse(Map.of());
      sum = sum.plus(new Calibration(levels, task.right() + task.wrong()));
    }
    return sum;
  }

  Calibration plus(Calibration other) {
    Map<String, Level> sum = new TreeMap<>(levels);
    other.levels.forEach((name, level) -> sum.merge(name, level, Level::plus));
    return new Calibration(sum, values + other.values);
  }

  /** Whether no task says how sure it is. */
  public boolean isEmpty() {
    return levels.isEmpty();
  }

  /** How much of all that was said stands in this level. */
  public double coverage(Level level) {
    return Counts.rounded((double) (level.right + level.wrong) / values);
  }
}
