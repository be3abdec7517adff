package vn.giaoviec.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five hundred files that come in pieces and in any order, one in twenty bad, some renamed,
 * replaced or taken back while they are looked at: each that stayed is done or failed, once, and
 * whole.
 */
class BusyFolderTest {
  private static final int FILES = 500;
  private static final long SEED = 20_261_121L;

  @TempDir private Path folder;

  /** A file on its way: what is still to be written. */
  private static final class Coming {
    private Path path;
    private final String content;
    private int written;

    Coming(Path path, String content) {
      this.path = path;
      this.content = content;
    }

    boolean isWhole() {
      return written == content.length();
    }
  }

  @Test
  void eachFileEndsInOnePlaceAndWhole() throws IOException {
    System.out.println("BusyFolderTest: seed " + SEED);
    Random random = new Random(SEED);
    Rules rules = Rules.usual(Set.of());
    Inbox inbox = new Inbox(folder, rules);
    List<Coming> waiting = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      String start = i % 20 == 0 ? "BAD " : "GOOD ";
      // Few names for many files, in two folders.
      Path name = folder.resolve(i % 7 == 0 ? "sub" : "").resolve("văn bản " + i % 90 + ".txt");
      waiting.add(new Coming(name, start + i + " " + "x".repeat(random.nextInt(40_000)) + " END"));
    }
    Collections.shuffle(waiting, random);
    List<Coming> open = new ArrayList<>();
    List<Ready> taken = new ArrayList<>();
    Map<String, Integer> read = new HashMap<>();
    Duration now = Duration.ZERO;
    while (!waiting.isEmpty()
        || !open.isEmpty()
        || !taken.isEmpty()
        || inbox.nextLook(now).isPresent()) {
      begin(waiting, open, random);
      for (Coming coming : List.copyOf(open)) {
        write(coming, random);
        if (coming.isWhole()) {
          open.remove(coming);
        }
      }
      now = now.plusMillis(500 + random.nextInt(2_000));
      taken.addAll(inbox.scan(now));
      Collections.shuffle(taken, random);
      int count = Math.min(taken.size(), random.nextInt(4));
      for (Ready ready : List.copyOf(taken.subList(0, count))) {
        taken.remove(ready);
        finish(inbox, ready, now, random, read);
      }
    }
    assertEquals(FILES, read.size());
    assertTrue(read.values().stream().allMatch(times -> times == 1), read::toString);
    Map<String, Long> found = contents();
    assertEquals(FILES, found.size());
    assertTrue(found.values().stream().allMatch(times -> times == 1), found::toString);
    assertEquals(List.of(), inbox.waiting());
  }

  /** Starts a file where its name is free, at ten a second at most. */
  private static void begin(List<Coming> waiting, List<Coming> open, Random random)
      throws IOException {
    for (int i = random.nextInt(10); i > 0 && !waiting.isEmpty(); i--) {
      Coming next = waiting.getLast();
      if (Files.exists(next.path)) {
        // Somebody drops it under another name then.
        next.path =
            next.path.resolveSibling("bản sao " + waiting.size() + " " + next.path.getFileName());
      }
      waiting.removeLast();
      Files.createDirectories(next.path.getParent());
      Files.createFile(next.path);
      open.add(next);
    }
  }

  /** Some bytes more; sometimes the copy is renamed meanwhile. */
  private static void write(Coming coming, Random random) throws IOException {
    int more = Math.min(coming.content.length() - coming.written, 1 + random.nextInt(10_240));
    String piece = coming.content.substring(coming.written, coming.written + more);
    Files.writeString(coming.path, piece, StandardOpenOption.APPEND);
    coming.written += more;
    if (random.nextInt(20) == 0) {
      Path other =
          coming.path.resolveSibling(
              coming.path.getFileName() + "." + random.nextInt(100_000) + ".txt");
      coming.path = Files.move(coming.path, other);
    }
  }

  private static void finish(
      Inbox inbox, Ready ready, Duration now, Random random, Map<String, Integer> read)
      throws IOException {
    if (random.nextInt(15) == 0) {
      inbox.later(ready, now);
      return;
    }
    String text = Files.readString(ready.file());
    assertTrue(text.endsWith(" END"), () -> "half a file was taken: " + ready);
    Filed filed = text.startsWith("BAD") ? inbox.failed(ready, "Tệp bị hỏng.") : inbox.done(ready);
    assertInstanceOf(Filed.Moved.class, filed);
    read.merge(text, 1, Integer::sum);
  }

  /** How often each content lies in the two folders; nothing lies elsewhere. */
  private Map<String, Long> contents() throws IOException {
    Map<String, Long> found = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        Path place = folder.relativize(file).getName(0);
        if (!text.equals("Tệp bị hỏng.\r\n")) {
          assertEquals(
              text.startsWith("BAD") ? "failed" : "done", place.toString(), file.toString());
          found.merge(text, 1L, Long::sum);
        }
      }
    }
    return found;
  }
}
