package vn.giaoviec.inbox;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something happens in one of several folders, or for a time.
 *
 * <p>Only a reason to look sooner: a folder that is gone, a share without events, a system that has
 * no watch left are no errors, and whoever waits looks again when the time is over.
 */
public final class FolderEvents implements AutoCloseable {
  private static final Duration GATHERED = Duration.ofMillis(200);

  private final List<Path> folders;
  private final Optional<WatchService> service;
  private final Map<Path, Watch> watches = new HashMap<>();

  /** A folder that came back under its name is another one. */
  private record Watch(WatchKey key, String folder) {}

  public FolderEvents(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.service = service();
  }

  /**
   * Waits.
   *
   * @return whether something happened before the time was over
   * @throws InterruptedException where the waiting thread was interrupted
   */
  public boolean await(Duration longest) throws InterruptedException {
    if (service.isEmpty()) {
      TimeUnit.NANOSECONDS.sleep(Math.max(0, longest.toNanos()));
      return false;
    }
    boolean again = folders.stream().map(this::watch).reduce(false, Boolean::logicalOr);
    if (again) {
      // What came before the watch was set has no event.
      return true;
    }
    try {
      WatchKey happened = service.get().poll(Math.max(0, longest.toNanos()), TimeUnit.NANOSECONDS);
      boolean any = happened != null;
      if (any) {
        // A copy has an event for each piece of it; one look for many of them is enough.
        Thread.sleep(GATHERED);
      }
      while (happened != null) {
        happened.pollEvents();
        happened.reset();
        happened = service.get().poll();
      }
      return any;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }

  /** Sets a watch where there is none or it is of no use any more; whether one was set. */
  private boolean watch(Path folder) {
    Watch set = watches.get(folder);
    try {
      BasicFileAttributes seen = Files.readAttributes(folder, BasicFileAttributes.class);
      String key = Objects.toString(seen.fileKey(), "");
      if (set != null && set.key().isValid() && set.folder().equals(key)) {
        return false;
      }
      if (set != null) {
        set.key().cancel();
      }
      WatchKey fresh =
          folder.register(
              service.orElseThrow(),
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      watches.put(folder, new Watch(fresh, key));
      return true;
    } catch (IOException | ClosedWatchServiceException e) {
      watches.remove(folder);
      return false;
    }
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
