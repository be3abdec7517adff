package vn.giaoviec.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that work on one home are killed at any moment, and the power fails: what the register
 * said it had done is done, nothing is there half or twice.
 *
 * <p>{@code -Dgiaoviec.kills=200} for a longer run, {@code -Dgiaoviec.seed=…} for the same one.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("giaoviec.kills", 10);
  private static final long SEED = Long.getLong("giaoviec.seed", new Random().nextLong());

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private final Set<Integer> received = new HashSet<>();
  private final Set<Integer> read = new HashSet<>();

  @Test
  void survivesKills() throws Exception {
    System.out.println("seed " + SEED);
    for (int kills = 0; kills < KILLS; kills += 2) {
      try (Child first = new Child();
          Child second = new Child()) {
        hear(first, 1 + random.nextInt(60));
        hear(second, 1 + random.nextInt(60));
      }
      try (Register register = Register.open(folder.resolve("home"))) {
        isWhole(register);
      }
    }
    assertFalse(read.isEmpty(), "the children did nothing");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void survivesPowerLoss() throws Exception {
    System.out.println("seed " + SEED);
    try (Child child = new Child()) {
      for (int i = 0; i < Math.max(3, KILLS / 3); i++) {
        hear(child, 1 + random.nextInt(40));
        Path copy = folder.resolve("copy-" + i);
        child.freeze();
        copy(folder.resolve("home"), copy);
        child.thaw();
        try (Register register = Register.open(copy)) {
          isWhole(register);
        }
        // The end of the log may be missing where the disk lied about what it had written.
        Path torn = folder.resolve("torn-" + i);
        child.freeze();
        copy(folder.resolve("home"), torn);
        child.thaw();
        tear(torn.resolve("register.db-wal"));
        try (Register register = Register.open(torn)) {
          assertTrue(
              register.check().stream().allMatch(p -> p.code().equals("check-original-stray")));
        }
      }
    }
  }

  private void hear(Child child, int words) throws IOException {
    for (int i = 0; i < words; i++) {
      hear(ChildRegister.next(child.words));
    }
  }

  private void hear(String word) {
    String[] parts = word.split(" ");
    switch (parts[0]) {
      case "received" -> received.add(Integer.valueOf(parts[1]));
      case "read" -> read.add(Integer.valueOf(parts[1]));
      case "clash" -> throw new AssertionError("two processes read " + parts[1]);
      default -> assertTrue(parts[0].equals("failed"), "child said: " + word);
    }
  }

  private void isWhole(Register register) throws RegisterException, IOException {
    assertEquals(List.of(), register.check());
    for (int n : received) {
      Path original = register.original(ChildRegister.notice(n).id()).orElseThrow();
      assertEquals(ChildRegister.notice(n).words(), Files.readString(original));
    }
    for (int n : read) {
      assertTrue(register.entry(ChildRegister.notice(n).id()).isPresent(), "lost " + n);
    }
    List<Long> arrivals = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    register.entries(
        entry -> {
          arrivals.add(entry.arrival());
          assertTrue(ids.add(entry.notice().id()), "twice " + entry.notice().id());
        });
    assertEquals(LongStream.rangeClosed(1, arrivals.size()).boxed().toList(), arrivals);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        // Other processes' memory of the log is lost with the power.
        if (!file.toString().endsWith("-shm")) {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }
  }

  private void tear(Path log) throws IOException {
    byte[] bytes = Files.readAllBytes(log);
    int left = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    Files.write(log, java.util.Arrays.copyOf(bytes, left));
  }

  /** A process that works on the home until it is killed. */
  private final class Child implements AutoCloseable {
    final Process process;
    final BufferedReader words;

    Child() throws IOException {
      process = ChildRegister.start(folder, random.nextLong());
      words = process.inputReader();
    }

    void freeze() throws Exception {
      signal("-STOP");
      Path state = Path.of("/proc/" + process.pid() + "/stat");
      while (!Files.readString(state).contains(") T ")) {
        Thread.onSpinWait();
      }
    }

    void thaw() throws Exception {
      signal("-CONT");
    }

    private void signal(String name) throws Exception {
      new ProcessBuilder("kill", name, String.valueOf(process.pid())).start().waitFor();
    }

    @Override
    public void close() throws InterruptedException, IOException {
      // Process.destroyForcibly would throw away what was not read yet.
      process.toHandle().destroyForcibly();
      // What it said before it died counts too.
      for (String word = words.readLine(); word != null; word = words.readLine()) {
        if (word.matches("(received|read|failed) \\d+")) {
          hear(word);
        }
      }
      words.close();
      process.waitFor();
    }
  }
}
