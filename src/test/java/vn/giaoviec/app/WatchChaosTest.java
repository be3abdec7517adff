package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.worker.ChildCommand;

/** {@code -Dchaos.kills=200} and {@code -Dchaos.seed=} make it longer and another one. */
class WatchChaosTest {
  private static final int KILLS = Integer.getInteger("chaos.kills", 10);
  private static final long SEED = Long.getLong("chaos.seed", 20_261_121L);

  @TempDir private Path folder;

  @Test
  void eachFileEndsInOnePlaceHoweverOftenTheWatcherIsKilled()
      throws IOException, InterruptedException {
    System.out.println("WatchChaosTest: seed " + SEED + ", kills " + KILLS);
    Path home = folder.resolve("home");
    Path inbox = folder.resolve("inbox");
    List<String> watcher =
        ChildCommand.of(
            64 << 20, 1, List.of(TrialWatch.class.getName(), home.toString(), inbox.toString()));
    WatchChaos chaos = new WatchChaos(watcher, inbox, SEED);

    chaos.run(KILLS, Duration.ofSeconds(1), Duration.ofMinutes(1));

    assertEquals(List.of(), chaos.breaches());
    assertEquals(
        List.of(),
        chaos.breaches(
            home.resolve("originals"), EnumSet.complementOf(EnumSet.of(WatchChaos.Kind.BAD))));
  }
}
