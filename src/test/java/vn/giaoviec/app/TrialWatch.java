package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.giaoviec.inbox.FolderEvents;
import vn.giaoviec.inbox.Inbox;
import vn.giaoviec.inbox.Ready;
import vn.giaoviec.inbox.Rules;
import vn.giaoviec.model.Sha256;

/**
 * The least that watches a folder: originals by their sum, then away with the file. Arguments: home
 * and inbox.
 */
final class TrialWatch {
  private TrialWatch() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path originals = Files.createDirectories(Path.of(arguments[0]).resolve("originals"));
    Path folder = Path.of(arguments[1]);
    Rules rules = Rules.usual(Set.of()).with(Duration.ofMillis(100));
    Inbox inbox = new Inbox(folder, rules);
    try (FolderEvents events = new FolderEvents(List.of(folder))) {
      while (true) {
        for (Ready ready : inbox.scan(now())) {
          file(inbox, ready, originals);
        }
        events.await(inbox.nextLook(now()).orElse(Duration.ofSeconds(1)));
      }
    }
  }

  private static void file(Inbox inbox, Ready ready, Path originals) throws IOException {
    byte[] bytes = Files.readAllBytes(ready.file());
    if (bytes[0] == '%') {
      inbox.failed(ready, "Tệp bị hỏng.");
      return;
    }
    Path original = originals.resolve(Sha256.of(bytes));
    Path part = originals.resolveSibling("part");
    Files.write(part, bytes);
    Files.move(part, original, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    inbox.done(ready);
  }

  private static Duration now() {
    return Duration.ofNanos(System.nanoTime());
  }
}
