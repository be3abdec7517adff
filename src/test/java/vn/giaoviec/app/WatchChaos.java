package vn.giaoviec.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.giaoviec.model.Sha256;

/**
 * A watcher that is killed at random moments while files are dropped in: afterwards each file is in
 * exactly one place.
 *
 * <p>The watcher is any command that watches {@code inbox} and puts files into {@code done/} and
 * {@code failed/} there. Everything random comes from one seed; when a kill hits is up to the
 * machine.
 */
final class WatchChaos {
  private static final Duration CHILDREN_END = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  private final List<String> watcher;
  private final Path inbox;
  private final Random random;
  private final List<Dropped> dropped = new ArrayList<>();
  private final List<byte[]> good = new ArrayList<>();

  /** A file that was dropped, by its content. */
  record Dropped(String sha256, Kind kind) {}

  /** What a file is. */
  enum Kind {
    GOOD,
    /** Cannot be read by anybody. */
    BAD,
    /** The bytes of one that was dropped before. */
    AGAIN
  }

  /**
   * @param watcher the whole command line
   * @param inbox the folder it watches
   */
  WatchChaos(List<String> watcher, Path inbox, long seed) {
    this.watcher = List.copyOf(watcher);
    this.inbox = inbox;
    this.random = new Random(seed);
  }

  /**
   * Kills {@code kills} watchers while files come, then lets one finish.
   *
   * @param longest from a start to a kill
   * @param patience for the last one to finish
   */
  void run(int kills, Duration longest, Duration patience)
      throws IOException, InterruptedException {
    Files.createDirectories(inbox);
    for (int kill = 0; kill < kills; kill++) {
      Process process = start();
      dropSome(random.nextInt(4));
      if (process.waitFor(random.nextInt((int) longest.toMillis()), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the watcher ended by itself: " + process.exitValue());
      }
      kill(process);
    }
    Process last = start();
    long until = System.nanoTime() + patience.toNanos();
    while (!open().isEmpty()) {
      if (last.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS) || System.nanoTime() > until) {
        kill(last);
        throw new AssertionError("left open: " + open());
      }
    }
    last.destroy();
    if (!last.waitFor(CHILDREN_END.toSeconds(), TimeUnit.SECONDS)) {
      kill(last);
      throw new AssertionError("the watcher does not end when it is asked to");
    }
  }

  /** Drops so many files at once. */
  void dropSome(int files) throws IOException {
    Files.createDirectories(inbox);
    for (int i = 0; i < files; i++) {
      drop(dropped.size());
    }
  }

  /** All that was dropped, in order. */
  List<Dropped> dropped() {
    return List.copyOf(dropped);
  }

  /** What is wrong with where the files are; empty for nothing. */
  List<String> breaches() throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    for (String place : List.of("done", "failed")) {
      for (Path file : files(inbox.resolve(place))) {
        places
            .computeIfAbsent(Sha256.of(Files.readAllBytes(file)), sha -> new ArrayList<>())
            .add(place);
      }
    }
    List<String> breaches = new ArrayList<>();
    Map<String, List<Dropped>> bySha = new TreeMap<>();
    for (Dropped file : dropped) {
      bySha.computeIfAbsent(file.sha256(), sha -> new ArrayList<>()).add(file);
    }
    bySha.forEach(
        (sha, files) -> {
          List<String> found = places.getOrDefault(sha, List.of());
          String wanted = files.getFirst().kind() == Kind.BAD ? "failed" : "done";
          if (found.size() != files.size()
              || found.stream().anyMatch(place -> !place.equals(wanted))) {
            breaches.add(
                files.getFirst() + " dropped " + files.size() + " times, found in " + found);
          }
        });
    return breaches;
  }

  /**
   * What is wrong with the originals that were kept; empty for nothing.
   *
   * @param originals a folder of files whose names begin with their sum, also in folders below
   * @param kept kinds of files of which the original is kept
   */
  List<String> breaches(Path originals, Set<Kind> kept) throws IOException {
    Set<String> wanted = new TreeSet<>();
    dropped.stream()
        .filter(file -> kept.contains(file.kind()))
        .map(Dropped::sha256)
        .forEach(wanted::add);
    List<String> breaches = new ArrayList<>();
    for (Path file : files(originals)) {
      String sum = Sha256.of(Files.readAllBytes(file));
      if (!wanted.remove(sum) || !String.valueOf(file.getFileName()).startsWith(sum)) {
        breaches.add("not wanted, or twice, or not what its name says: " + file);
      }
    }
    wanted.forEach(sum -> breaches.add("no original of " + sum));
    return breaches;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(watcher)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** As kill -9; its children must end by themselves. */
  private static void kill(Process process) throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly().waitFor();
    CompletableFuture<?>[] ends =
        children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(ends).get(CHILDREN_END.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("a child outlived its program: " + children, e);
    }
  }

  /** Writes a file in one of the ways people and programs do. */
  private void drop(int number) throws IOException {
    int chance = random.nextInt(20);
    Kind kind = chance == 0 ? Kind.BAD : chance < 4 && !good.isEmpty() ? Kind.AGAIN : Kind.GOOD;
    byte[] bytes = bytes(kind, number);
    // Few names, so that places in done/ and failed/ are taken; free ones in the inbox itself.
    Path file = inbox.resolve("văn bản " + random.nextInt(20) + ".txt");
    if (Files.exists(file)) {
      file = inbox.resolve("văn bản số " + number + ".txt");
    }
    if (random.nextBoolean()) {
      Path part = inbox.resolve("." + number + ".part");
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } else {
      int half = bytes.length / 2;
      Files.write(file, Arrays.copyOf(bytes, half), StandardOpenOption.CREATE_NEW);
      Files.write(file, Arrays.copyOfRange(bytes, half, bytes.length), StandardOpenOption.APPEND);
    }
    dropped.add(new Dropped(Sha256.of(bytes), kind));
  }

  private byte[] bytes(Kind kind, int number) {
    return switch (kind) {
      case AGAIN -> good.get(random.nextInt(good.size()));
      case BAD -> bad(number);
      case GOOD -> {
        byte[] bytes = notice(number).getBytes(StandardCharsets.UTF_8);
        good.add(bytes);
        yield bytes;
      }
    };
  }

  /** Begins as a PDF and is none. */
  private byte[] bad(int number) {
    byte[] noise = new byte[500];
    random.nextBytes(noise);
    byte[] bytes =
        ("%PDF-1.7\n" + number + "\n" + " ".repeat(noise.length))
            .getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(noise, 0, bytes, bytes.length - noise.length, noise.length);
    return bytes;
  }

  private static String notice(int number) {
    return """
    ỦY BAN NHÂN DÂN HUYỆN ĐỒNG MÂY
    Số: %d/TB-UBND
    Đồng Mây, ngày 07 tháng 3 năm 2023
    THÔNG BÁO
    Kết luận của Chủ tịch UBND huyện tại buổi giao ban số %d
    1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp báo cáo kết quả trước ngày 31/3/2023.
    Nơi nhận: - Như trên; - Lưu: VT.
    """
        .formatted(number + 1, number + 1);
  }

  /** What still lies in the inbox itself. */
  private List<Path> open() throws IOException {
    try (Stream<Path> all = Files.list(inbox)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Files, without the texts that say why one failed. */
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".txt.txt"))
          .toList();
    }
  }
}
