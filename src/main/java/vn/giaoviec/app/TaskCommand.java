package vn.giaoviec.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.filing.TaskHandle;

/** {@code giaoviec task}: what became of a task. */
@Command(name = "task", sortOptions = false)
final class TaskCommand implements Callable<Integer> {
  private final Workplace place;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "TASK")
  private String task = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "done|cancelled|open")
  private @Nullable Status status;

  @Option(names = "--note", paramLabel = "TEXT")
  private @Nullable String note;

  @Mixin private ByOption by = new ByOption();

  TaskCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    String who = by.or(place.user());
    try (Desk desk = place.desk(who)) {
      TaskHandle handle = Handles.find(desk.register(), task, spec, place.messages());
      if (status != null || note != null) {
        TaskEntry before = Handles.task(desk.register(), handle);
        Status now = status == null ? before.followUp().status() : status;
        desk.register()
            .followUp(
                handle,
                new FollowUp(
                    now,
                    Optional.ofNullable(note).or(before.followUp()::note),
                    Optional.of(place.clock().instant()),
                    Optional.of(who)));
        place.index(desk);
      }
      TaskEntry now = Handles.task(desk.register(), handle);
      place.terminal().out().println(new TaskLine(place.messages()).of(handle, now));
      return ExitCode.OK;
    }
  }
}
