package vn.giaoviec.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giaoviec.Pipeline;
import vn.giaoviec.worker.Child;
import vn.giaoviec.worker.NoNetwork;

/** {@code giaoviec worker}: the process that reads documents for another one; not for people. */
@Command(name = "worker", hidden = true)
final class WorkerCommand implements Callable<Integer> {
  private final Main.Pipelines pipelines;

  @Mixin private ModelOptions models = new ModelOptions();

  WorkerCommand(Main.Pipelines pipelines) {
    this.pipelines = pipelines;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    NoNetwork.here();
    // Stdout belongs to the frames: whatever a library prints must go elsewhere.
    System.setOut(System.err);
    try (Pipeline pipeline = pipelines.with(models)) {
      new Child(new WorkerReading(pipeline)::read)
          .serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }
    return 0;
  }
}
