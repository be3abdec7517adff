package vn.giaoviec.app;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.register.Register;
import vn.giaoviec.register.RegisterException;
import vn.giaoviec.text.Vietnamese;

/** The tasks that clerks call by their handles. */
final class Handles {
  private Handles() {}

  /**
   * The task that is meant: its handle may be typed without marks and blanks, {@code 3:dieu2.1}.
   *
   * @throws ParameterException where there is no such task
   */
  static TaskHandle find(Register register, String typed, CommandSpec command, Messages messages)
      throws RegisterException {
    Optional<TaskHandle> told = TaskHandle.parse(typed);
    if (told.isEmpty()) {
      throw new ParameterException(command.commandLine(), messages.say("usage.handle", typed));
    }
    long arrival = told.get().arrival();
    List<TaskEntry> tasks = register.entry(arrival).map(Entry::tasks).orElse(List.of());
    return tasks.stream()
        .map(entry -> entry.task().id())
        .filter(id -> plain(id).equals(plain(told.get().task())))
        .findFirst()
        .map(id -> new TaskHandle(arrival, id))
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(), messages.say("usage.no-task", typed)));
  }

  /**
   * The one notice that is meant.
   *
   * @throws ParameterException where there is none, or there are several
   */
  static long notice(Register register, String typed, CommandSpec command, Messages messages)
      throws RegisterException {
    List<Long> found = register.find(typed);
    if (found.isEmpty()) {
      throw new ParameterException(command.commandLine(), messages.say("usage.no-notice", typed));
    }
    if (found.size() > 1) {
      throw new ParameterException(
          command.commandLine(), messages.say("usage.notices", typed, found));
    }
    return found.getFirst();
  }

  /** The task of a handle that {@link #find} gave. */
  static TaskEntry task(Register register, TaskHandle handle) throws RegisterException {
    return register.entry(handle.arrival()).stream()
        .flatMap(entry -> entry.tasks().stream())
        .filter(entry -> entry.task().id().equals(handle.task()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no task " + handle));
  }

  private static String plain(String id) {
    return Vietnamese.fold(id).replace(" ", "");
  }
}
