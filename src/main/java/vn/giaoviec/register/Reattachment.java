package vn.giaoviec.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.text.Vietnamese;

/**
 * Which tasks of a new reading are those that clerks have followed up or corrected.
 *
 * <p>The same words under the same number first; then the same words under another number, for
 * numbers move when a heading is read better; then nearly the same words under the same number.
 * Whatever is less alike is not the same task: that one is gone, and a clerk is told.
 */
final class Reattachment {
  /** Nearly the same: of ten words eight. */
  private static final double ALIKE = 0.8;

  private final List<FiledTask> tasks;
  private final List<String> words;
  private final Map<Long, Integer> found = new LinkedHashMap<>();
  private final boolean[] taken;

  private Reattachment(List<FiledTask> tasks) {
    this.tasks = tasks;
    this.words = tasks.stream().map(task -> Vietnamese.plainWords(task.text())).toList();
    this.taken = new boolean[tasks.size()];
  }

  /** The positions in {@code tasks} of {@code rows}, by their keys; those not found are missing. */
  static Map<Long, Integer> of(List<Tasks.Row> rows, List<FiledTask> tasks) {
    Reattachment search = new Reattachment(tasks);
    List<Tasks.Row> left = new ArrayList<>(rows);
    search.take(left, (row, i) -> search.isSameId(row, i) && search.isSameText(row, i));
    search.take(left, search::isSameText);
    search.take(left, (row, i) -> search.isSameId(row, i) && search.isNearly(row, i));
    return search.found;
  }

  private void take(List<Tasks.Row> rows, BiPredicate<Tasks.Row, Integer> same) {
    rows.removeIf(
        row -> {
          int nearest = -1;
          for (int i = 0; i < tasks.size(); i++) {
            boolean nearer =
                nearest < 0 || Math.abs(i - row.position()) < Math.abs(nearest - row.position());
            if (!taken[i] && nearer && same.test(row, i)) {
              nearest = i;
            }
          }
          if (nearest >= 0) {
            taken[nearest] = true;
            found.put(row.key(), nearest);
          }
          return nearest >= 0;
        });
  }

  private boolean isSameId(Tasks.Row row, int i) {
    return tasks.get(i).id().equals(TaskIds.plain(row.id()));
  }

  private boolean isSameText(Tasks.Row row, int i) {
    return words.get(i).equals(Vietnamese.plainWords(row.text()));
  }

  private boolean isNearly(Tasks.Row row, int i) {
    String[] before = Vietnamese.plainWords(row.text()).split(" ");
    String[] now = words.get(i).split(" ");
    Map<String, Integer> left = new HashMap<>();
    Arrays.stream(before).forEach(word -> left.merge(word, 1, Integer::sum));
    long shared =
        Arrays.stream(now).filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
    return 2.0 * shared >= ALIKE * (before.length + now.length);
  }
}
