package vn.giaoviec.app;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.filing.TaskHandle;

/** Says the values of a task in a clerk's words. */
final class TaskLine {
  private final Messages messages;

  TaskLine(Messages messages) {
    this.messages = messages;
  }

  /** One line: handle, status, note, words. */
  String of(TaskHandle handle, TaskEntry entry) {
    return handle + "  " + status(entry) + "  " + entry.task().text();
  }

  /** Status with its note, and whether the task is gone. */
  String status(TaskEntry entry) {
    String status = messages.say("status." + entry.followUp().status());
    String noted = entry.followUp().note().map(note -> status + ": " + note).orElse(status);
    return entry.gone() ? noted + " (" + messages.say("status.gone") + ")" : noted;
  }

  static String units(List<FiledUnit> units) {
    return units.stream().map(FiledUnit::unit).collect(Collectors.joining("; "));
  }

  /** The last days, or the words of the text where no day can be named. */
  static String due(List<FiledDeadline> deadlines) {
    return deadlines.stream()
        .map(deadline -> deadline.due().map(LocalDate::toString).orElse(deadline.text()))
        .collect(Collectors.joining("; "));
  }
}
