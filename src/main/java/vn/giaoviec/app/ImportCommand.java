package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.app.IntakeRun.Job;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.model.Problem;
import vn.giaoviec.register.RegisterException;
import vn.giaoviec.worker.Workers;

/** {@code giaoviec import}: documents into the register. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  private final Workplace place;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
  private List<Path> arguments = List.of();

  @Mixin private ByOption by = new ByOption();

  @Mixin private ReaderOptions readers = new ReaderOptions();

  ImportCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws IOException, RegisterException, InterruptedException {
    Inputs inputs = Inputs.find(arguments);
    try (Workers workers = readers.workers(spec, place.messages());
        Desk desk = place.desk(by.or(place.user()))) {
      inputs.remarks().forEach(this::remark);
      List<Job> jobs =
          inputs.files().stream()
              .map(file -> new Job(file, (intake, pages) -> intake.take(file, pages)))
              .toList();
      return new IntakeRun(place, desk, workers).run(jobs, inputs.failures());
    }
  }

  private void remark(Problem problem) {
    place.terminal().err().println(place.messages().problem(problem));
  }
}
