package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
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

  private static final int COPIES = Integer.getInteger("chaos.copies", 6);

  @TempDir private Path folder;

  private Path home;
  private Path inbox;

  @BeforeEach
  void nameFolders() {
    home = folder.resolve("so");
    inbox = folder.resolve("den");
  }

  @Test
  void everyFileEndsInOneStateHoweverOftenTheWatcherIsKilled() throws Exception {
    System.out.println("RegisterChaosTest: seed " + SEED + ", kills " + KILLS);
    WatchChaos chaos = new WatchChaos(watcher(), inbox, SEED);

    chaos.run(KILLS, Duration.ofSeconds(6), Duration.ofMinutes(3));

    assertEquals(List.of(), chaos.breaches());
    assertAllFiled(chaos);
  }

  @Test
  void twoWatchersOfOneHomeAndFolderTakeEachFileOnce() throws Exception {
    Process other = new ProcessBuilder(watcher()).redirectErrorStream(true).start();
    try {
      drain(other);
      WatchChaos chaos = new WatchChaos(watcher(), inbox, SEED + 1);

      // One of the two is killed once, the other goes on.
      chaos.run(1, Duration.ofSeconds(6), Duration.ofMinutes(3));

      assertEquals(List.of(), chaos.breaches());
      assertAllFiled(chaos);
    } finally {
      other.descendants().forEach(ProcessHandle::destroyForcibly);
      other.destroyForcibly().waitFor();
    }
  }

  /** As after a power loss: everything is as it was at one moment. */
  @Test
  void aHomeAsItWasAtAnyMomentComesUpWhole() throws Exception {
    assumeTrue(System.getProperty("os.name", "").startsWith("Linux"), "needs kill -STOP");
    Random random = new Random(SEED);
    Process watcher = new ProcessBuilder(watcher()).redirectErrorStream(true).start();
    List<Path> copies = new ArrayList<>();
    try {
      drain(watcher);
      WatchChaos chaos = new WatchChaos(watcher(), inbox, SEED + 2);
      chaos.dropSome(4);
      while (!Files.exists(inbox.resolve("done"))) {
        assertFalse(watcher.waitFor(100, TimeUnit.MILLISECONDS), "ended by itself");
      }
      for (int copy = 0; copy < COPIES; copy++) {
        chaos.dropSome(4);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
        signal("STOP", watcher);
        copies.add(copied(folder.resolve("ban sao " + copy)));
        signal("CONT", watcher);
      }
    } finally {
      watcher.descendants().forEach(ProcessHandle::destroyForcibly);
      watcher.destroyForcibly().waitFor();
    }
    for (Path copy : copies) {
      try (Desk desk = Desk.open(copy, Clock.systemUTC(), "test")) {
        assertEquals(List.of(), desk.check(), copy::toString);
      }
    }
  }

  private Path copied(Path to) throws IOException {
    if (Files.exists(home)) {
      try (Stream<Path> all = Files.walk(home)) {
        for (Path file : all.toList()) {
          Files.copy(file, to.resolve(home.relativize(file).toString()));
        }
      }
    }
    return to;
  }

  private static void signal(String name, Process process) throws Exception {
    int code =
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    assertEquals(0, code);
  }

  /** A process whose pipe is full would stand still. */
  private static void drain(Process process) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (InputStream out = process.getInputStream()) {
                out.transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                // It was killed.
              }
            });
  }

  private List<String> watcher() {
    return ChildCommand.of(
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
            Path.of("models").toAbsolutePath().toString(),
            inbox.toString()));
  }

  private void assertAllFiled(WatchChaos chaos) throws Exception {
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
