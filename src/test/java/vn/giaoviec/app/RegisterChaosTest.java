package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.app.WatchChaos.Dropped;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.register.Failed;
import vn.giaoviec.register.State;
import vn.giaoviec.worker.ChildCommand;

/**
 * The real {@code giaoviec watch}, killed at random moments: afterwards files, register and index
 * say the same, and nothing is lost or doubled. {@code mvn verify -Pchaos} kills it two hundred
 * times.
 */
class RegisterChaosTest {
  private static final int KILLS = Integer.getInteger("chaos.watch.kills", 4);
  private static final long SEED = Long.getLong("chaos.seed", 20_261_121L);

  @TempDir private Path folder;

  @Test
  void everyFileEndsInOneStateHoweverOftenTheWatcherIsKilled() throws Exception {
    System.out.println("RegisterChaosTest: seed " + SEED + ", kills " + KILLS);
    Path home = folder.resolve("so");
    Path inbox = folder.resolve("den");
    String models = Path.of("models").toAbsolutePath().toString();
    List<String> watcher =
        ChildCommand.of(
            256 << 20,
            1,
            List.of(
                Main.class.getName(),
                "watch",
                "--home",
                home.toString(),
                "--quiet",
                "0",
                "--models",
                models,
                inbox.toString()));
    WatchChaos chaos = new WatchChaos(watcher, inbox, SEED);

    chaos.run(KILLS, Duration.ofSeconds(6), Duration.ofMinutes(3));

    assertEquals(List.of(), chaos.breaches());
    try (Desk desk = Desk.open(home, Clock.systemUTC(), "test")) {
      assertEquals(states(chaos.dropped()), states(desk));
      assertEquals(List.of(), desk.check());
    }
  }

  /** Which state each content should end in. */
  private static Map<String, State> states(List<Dropped> dropped) {
    return dropped.stream()
        .collect(
            Collectors.toMap(
                Dropped::sha256,
                file -> file.kind() == WatchChaos.Kind.BAD ? State.FAILED : State.READ,
                (one, other) -> one,
                TreeMap::new));
  }

  private static Map<String, State> states(Desk desk) throws Exception {
    Map<String, State> states = new TreeMap<>();
    desk.register().waiting().forEach(waiting -> states.put(waiting.id(), State.RECEIVED));
    for (Failed failed : desk.register().failures()) {
      states.put(failed.id(), State.FAILED);
    }
    desk.register().entries(entry -> states.put(entry.notice().id(), State.READ));
    return states;
  }
}
