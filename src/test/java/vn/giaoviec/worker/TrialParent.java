package vn.giaoviec.worker;

import java.nio.file.Path;
import java.util.List;

/** A program whose child hangs; tells the child's process on stdout once it does. */
final class TrialParent {
  private TrialParent() {}

  public static void main(String[] arguments) throws InterruptedException {
    List<String> command = ChildCommand.of(64 << 20, 1, List.of(TrialChild.class.getName()));
    try (Worker worker = new Worker(command, Bounds.usual())) {
      worker.read(Path.of("any"), "good", ProgressListener.NONE);
      System.out.println(worker.pid().orElseThrow());
      System.out.flush();
      worker.read(Path.of("any"), "hang", ProgressListener.NONE);
    }
  }
}
