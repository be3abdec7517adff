package vn.giaoviec.desk;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.TaskRow;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.register.Register;
import vn.giaoviec.register.RegisterException;

/** Tasks with their notices, fetched as they are asked for; the notice just used is kept. */
final class Rows implements Iterator<TaskRow> {
  private final Register register;
  private final Iterator<TaskHandle> handles;
  private Optional<Entry> entry = Optional.empty();
  private @Nullable TaskRow next;

  Rows(Register register, Iterator<TaskHandle> handles) {
    this.register = register;
    this.handles = handles;
  }

  @Override
  public boolean hasNext() {
    while (next == null && handles.hasNext()) {
      next = row(handles.next()).orElse(null);
    }
    return next != null;
  }

  @Override
  public TaskRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    TaskRow row = Objects.requireNonNull(next);
    next = null;
    return row;
  }

  private Optional<TaskRow> row(TaskHandle handle) {
    if (entry.filter(kept -> kept.arrival() == handle.arrival()).isEmpty()) {
      entry = fetch(handle.arrival());
    }
    return entry.flatMap(
        notice ->
            notice.tasks().stream()
                .filter(task -> task.task().id().equals(handle.task()))
                .findFirst()
                .map(task -> new TaskRow(notice, task)));
  }

  private Optional<Entry> fetch(long arrival) {
    try {
      return register.entry(arrival);
    } catch (RegisterException e) {
      throw new IllegalStateException(e);
    }
  }
}
