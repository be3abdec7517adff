package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/** The words of the gold's tasks, between their first and their last ones in the document. */
final class TaskTexts {
  private TaskTexts() {}

  /**
   * The text of each task.
   *
   * <p>Words are sought behind the beginning of the task before, then from the top: tasks stand in
   * the order of the text, but a table may be read in another.
   *
   * @throws NoticeException where words of the gold are not in the document; names all such tasks
   */
  static List<String> find(Gold gold, String document) throws NoticeException {
    String text = Plain.line(document);
    List<String> found = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    int start = 0;
    for (Gold.Task task : gold.tasks()) {
      String from = Plain.line(task.from());
      String to = Plain.line(task.to());
      int begin = text.indexOf(from, start);
      begin = begin < 0 ? text.indexOf(from) : begin;
      int end = begin < 0 ? -1 : text.indexOf(to, begin);
      if (end < 0) {
        lost.add(task.id() + " “" + (begin < 0 ? from : to) + "”");
      } else {
        found.add(text.substring(begin, end + to.length()));
        start = begin;
      }
    }
    if (!lost.isEmpty()) {
      throw new NoticeException(Problem.of("anchor-not-found", String.join("; ", lost)));
    }
    return found;
  }

  /** What stands for the texts where there is no document to find them in. */
  static List<String> asWritten(Gold gold) {
    return gold.tasks().stream().map(task -> task.from() + " … " + task.to()).toList();
  }
}
