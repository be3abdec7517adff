package vn.giaoviec.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One watched folder.
 *
 * <p>{@link #scan} hands each file out once, when it is whole; who took it says what became of it
 * by {@link #done}, {@link #failed} or {@link #later}. Files in sub-folders are taken too, because
 * a folder that was dropped in whole must not be overlooked; they keep their sub-folder when they
 * are put away. All methods may be called from several threads.
 *
 * <p>Times are of a clock that only goes forward, as {@link System#nanoTime}; where it begins does
 * not matter. The time of day plays no part, so a clock that is set does no harm.
 */
public final class Inbox {
  private static final String REASON = ".txt";

  private final Path folder;
  private final Rules rules;
  private final LeftAlone names = LeftAlone.load();
  private final Shelf done;
  private final Shelf failed;
  private final Map<Path, Seen> seen = new HashMap<>();
  private List<Waiting> waiting = List.of();
  private Path root;
  private boolean tidied;

  /** What is known of a file from looks before. */
  private record Seen(Ready file, State state, Duration since, Backoff backoff) {}

  private enum State {
    WATCHED,
    TAKEN,
    KEPT
  }

  /**
   * @param folder need not be there yet
   */
  public Inbox(Path folder, Rules rules) {
    this.folder = folder.toAbsolutePath().normalize();
    this.root = this.folder;
    this.rules = rules;
    this.done = new Shelf(this.folder.resolve(rules.done()));
    this.failed = new Shelf(this.folder.resolve(rules.failed()));
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder;
  }

  /** The folder's files that could not be read. */
  public Path failedFolder() {
    return failed.folder();
  }

  /**
   * Looks once: which files have stood still over the time of quiet, between two looks at least,
   * and can be opened. A file that was handed out is not handed out again until it is reported
   * back.
   *
   * @param now of a clock that only goes forward
   * @throws IOException where the folder is gone or cannot be listed; what is known is kept
   */
  public synchronized List<Ready> scan(Duration now) throws IOException {
    root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    Listing listing = Listing.of(root, rules, names);
    tidyOnce();
    List<Waiting> left = new ArrayList<>(listing.left());
    List<Ready> ready = new ArrayList<>();
    Map<Path, Seen> known = new HashMap<>();
    for (Ready file : listing.files()) {
      Seen before = seen.get(file.file());
      Seen after = look(file, Optional.ofNullable(before), now, left);
      known.put(file.file(), after);
      if (after.state() == State.TAKEN && (before == null || before.state() != State.TAKEN)) {
        ready.add(file);
      }
    }
    // Who took a file that is gone now will still report back.
    seen.values().stream()
        .filter(file -> file.state() == State.TAKEN)
        .forEach(file -> known.putIfAbsent(file.file().file(), file));
    seen.clear();
    seen.putAll(known);
    waiting = List.copyOf(left);
    return ready;
  }

  private Seen look(Ready file, Optional<Seen> known, Duration now, List<Waiting> left) {
    if (known.isPresent() && known.get().state() == State.TAKEN) {
      return known.get();
    }
    if (known.isEmpty() || !known.get().file().isSameAs(file)) {
      left.add(new Waiting(file.file(), Waiting.Reason.MOVING));
      return new Seen(file, State.WATCHED, now, Backoff.NONE);
    }
    Seen before = known.get();
    if (before.state() == State.KEPT) {
      return before;
    }
    Optional<Waiting.Reason> not = hindrance(before, now);
    if (not.isPresent()) {
      left.add(new Waiting(file.file(), not.get()));
      return before;
    }
    return new Seen(file, State.TAKEN, before.since(), before.backoff());
  }

  private Optional<Waiting.Reason> hindrance(Seen file, Duration now) {
    if (now.minus(file.since()).compareTo(rules.quiet()) < 0) {
      return Optional.of(Waiting.Reason.MOVING);
    }
    if (!file.backoff().mayTry(now)) {
      return Optional.of(Waiting.Reason.BACKING_OFF);
    }
    return Opening.hindrance(file.file().file());
  }

  /** What the last look saw and left, and why; names that are no documents are not among it. */
  public synchronized List<Waiting> waiting() {
    return waiting;
  }

  /** How long after {@code now} a look may find something without an event; empty for never. */
  public synchronized Optional<Duration> nextLook(Duration now) {
    return seen.values().stream()
        .filter(file -> file.state() == State.WATCHED)
        .map(
            file -> {
              Duration quiet = file.since().plus(rules.quiet()).minus(now);
              Duration backoff = file.backoff().left(now);
              Duration later = quiet.compareTo(backoff) > 0 ? quiet : backoff;
              return later.isNegative() ? Duration.ZERO : later;
            })
        .min(Duration::compareTo);
  }

  /**
   * The file was read and is in the register: puts it away, or remembers that it stays.
   *
   * @throws IOException where it could not be moved; it still counts as taken, so try again
   */
  public synchronized Filed done(Ready file) throws IOException {
    if (rules.success() == Rules.Success.KEEP) {
      return keep(file);
    }
    return report(file, done.put(file, place(file)));
  }

  /**
   * The file cannot be read: puts it away with a text beside it that says why.
   *
   * @param reason in Vietnamese
   * @throws IOException where it could not be moved; it still counts as taken, so try again
   */
  public synchronized Filed failed(Ready file, String reason) throws IOException {
    Filed filed;
    try {
      filed = failed.put(file, place(file));
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      if (rules.success() == Rules.Success.KEEP) {
        // Somebody else's folder, in which nothing may be changed.
        return keep(file);
      }
      throw e;
    }
    if (filed instanceof Filed.Moved(Path to)) {
      explain(to, reason);
    }
    return report(file, filed);
  }

  /** The file could not be dealt with for a reason that may pass: it is handed out again later. */
  public synchronized void later(Ready file, Duration now) {
    Backoff before =
        Optional.ofNullable(seen.get(file.file())).map(Seen::backoff).orElse(Backoff.NONE);
    seen.put(file.file(), new Seen(file, State.WATCHED, now, before.failed(now)));
  }

  /**
   * Brings files that could not be read back to be tried again, without the texts that say why.
   *
   * @return how many
   * @throws IOException where one could not be moved; the others were
   */
  public synchronized int retry() throws IOException {
    Path from = Files.isDirectory(failed.folder()) ? failed.folder().toRealPath() : failed.folder();
    Set<Path> files = new HashSet<>(failed.files());
    files.removeAll(files.stream().filter(file -> isReason(file, files)).toList());
    Shelf back = new Shelf(folder);
    int moved = 0;
    List<IOException> failures = new ArrayList<>();
    for (Path file : files) {
      try {
        Optional<Ready> found = Shelf.look(file).filter(seen -> seen.size() > 0);
        if (found.isPresent()) {
          // First the text: alone it would be taken for a document that failed.
          Files.deleteIfExists(reason(file));
          moved += back.put(found.get(), from.relativize(file)) instanceof Filed.Moved ? 1 : 0;
        }
      } catch (IOException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    return moved;
  }

  private Path place(Ready file) {
    return file.file().startsWith(root)
        ? root.relativize(file.file())
        : Objects.requireNonNull(file.file().getFileName());
  }

  private void tidyOnce() {
    if (!tidied) {
      tidied = true;
      try {
        done.tidy();
        failed.tidy();
      } catch (IOException e) {
        // What is left there is untidy and harms nobody.
      }
    }
  }

  private Filed keep(Ready file) throws IOException {
    Optional<Ready> now = Shelf.look(file.file());
    if (now.isEmpty() || !now.get().isSameAs(file)) {
      return report(file, now.isEmpty() ? new Filed.Gone() : new Filed.Changed());
    }
    seen.put(file.file(), new Seen(file, State.KEPT, Duration.ZERO, Backoff.NONE));
    return new Filed.Kept();
  }

  private Filed report(Ready file, Filed filed) {
    seen.remove(file.file());
    return filed;
  }

  private static void explain(Path failed, String reason) {
    try {
      Files.writeString(reason(failed), reason + "\r\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The file is where it belongs and the register knows why: not worth doing all again.
    }
  }

  private static boolean isReason(Path file, Set<Path> all) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(REASON)
        && all.contains(file.resolveSibling(name.substring(0, name.length() - REASON.length())));
  }

  private static Path reason(Path failed) {
    return failed.resolveSibling(failed.getFileName() + REASON);
  }
}
