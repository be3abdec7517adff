package vn.giaoviec.export;

import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.TaskHandle;

/** One task to be exported, with the notice it stands in. */
public record TaskRow(Entry entry, TaskEntry task) {
  /** What a clerk calls the task by. */
  public TaskHandle handle() {
    return new TaskHandle(entry.arrival(), task.task().id());
  }
}
