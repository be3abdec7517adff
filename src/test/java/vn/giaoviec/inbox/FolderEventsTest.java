package vn.giaoviec.inbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEventsTest {
  // Longer than any system takes to tell; over long before, where it tells.
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void aFileThatComesEndsTheWaiting() throws IOException, InterruptedException {
    try (FolderEvents events = new FolderEvents(List.of(folder))) {
      assertTrue(events.await(Duration.ZERO), "a first look is always worth it");
      assertFalse(events.await(Duration.ofMillis(1)));
      Files.writeString(folder.resolve("a.pdf"), "x");
      assertTrue(events.await(LONG));
    }
  }

  @Test
  void aFolderThatIsGoneIsWaitedForAndFoundAgain() throws IOException, InterruptedException {
    Path share = folder.resolve("share");
    try (FolderEvents events = new FolderEvents(List.of(share))) {
      assertFalse(events.await(Duration.ofMillis(1)));
      Files.createDirectory(share);
      assertTrue(events.await(LONG));
      Files.move(share, folder.resolve("away"));
      Files.createDirectory(share);
      assertTrue(events.await(LONG), "another folder under the name");
      while (events.await(Duration.ofMillis(1))) {
        // What the move itself had to tell.
      }
      Files.writeString(share.resolve("a.pdf"), "x");
      assertTrue(events.await(LONG));
    }
  }
}
