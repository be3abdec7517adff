package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import vn.giaoviec.worker.Bounds;
import vn.giaoviec.worker.ChildCommand;
import vn.giaoviec.worker.Workers;

/** How documents are read in processes of their own. */
final class ReaderOptions {
  /** More would want more memory than an office PC can spare. */
  private static final int USUAL_JOBS = 2;

  private static final long HEAP = 448L << 20;

  @Mixin private JobsOption jobs = new JobsOption(USUAL_JOBS);

  @Mixin private ModelOptions models = new ModelOptions();

  /** The workers, to be closed by the caller; none is started before it is needed. */
  Workers workers(CommandSpec command, Messages messages) {
    int number = jobs.number(command, messages);
    List<String> program = new ArrayList<>(List.of(Main.class.getName(), "worker"));
    option(program, "--tessdata", models.tessdata());
    option(program, "--models", models.models());
    // Each recognises pages on its share of the processors.
    int processors = Math.max(1, Runtime.getRuntime().availableProcessors() / number);
    return new Workers(number, ChildCommand.of(HEAP, processors, program), Bounds.usual());
  }

  private static void option(List<String> program, String name, Optional<Path> folder) {
    folder.ifPresent(told -> program.addAll(List.of(name, told.toAbsolutePath().toString())));
  }
}
