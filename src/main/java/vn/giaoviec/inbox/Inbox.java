package vn.giaoviec.inbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
  private final Path folder;
  private final Rules rules;
  private final LeftAlone names = LeftAlone.load();
  private final Shelf done;
  private final FailedShelf failed;
  private final Looks looks;
  private Path root;
  private boolean tidied;

  /**
   * @param folder need not be there yet
   */
  public Inbox(Path folder, Rules rules) {
    this.folder = folder.toAbsolutePath().normalize();
    this.root = this.folder;
    this.rules = rules;
    this.done = new Shelf(this.folder.resolve(rules.done()));
    this.failed = new FailedShelf(this.folder.resolve(rules.failed()));
    this.looks = new Looks(rules.quiet());
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
    return looks.compare(listing, now);
  }

  /** What the last look saw and left, and why; names that are no documents are not among it. */
  public synchronized List<Waiting> waiting() {
    return looks.waiting();
  }

  /** How long after {@code now} a look may find something without an event; empty for never. */
  public synchronized Optional<Duration> nextLook(Duration now) {
    return looks.next(now);
  }

  /**
   * Whether a file is what it was when it was handed out: to be asked when its bytes were copied,
   * because somebody may have written on meanwhile.
   */
  public boolean isUnchanged(Ready file) throws IOException {
    return Shelf.look(file.file()).filter(file::isSameAs).isPresent();
  }

  /**
   * The file was read and is in the register: puts it away, or remembers that it stays.
   *
   * @throws IOException where it could not be moved; it still counts as taken, so try again
   */
  public synchronized Filed done(Ready file) throws IOException {
    return rules.success() == Rules.Success.KEEP
        ? keep(file)
        : report(file, done.put(file, place(file)));
  }

  /**
   * The file cannot be read: puts it away with a text beside it that says why.
   *
   * @param reason in Vietnamese
   * @throws IOException where it could not be moved; it still counts as taken, so try again
   */
  public synchronized Filed failed(Ready file, String reason) throws IOException {
    try {
      return report(file, failed.put(file, place(file), reason));
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      if (rules.success() == Rules.Success.KEEP) {
        // Somebody else's folder, in which nothing may be changed.
        return keep(file);
      }
      throw e;
    }
  }

  /** The file could not be dealt with for a reason that may pass: it is handed out again later. */
  public synchronized void later(Ready file, Duration now) {
    looks.later(file, now);
  }

  /**
   * Brings files that could not be read back to be tried again, without the texts that say why.
   *
   * @return how many
   * @throws IOException where one could not be moved; the others were
   */
  public synchronized int retry() throws IOException {
    return failed.empty(new Shelf(folder));
  }

  /** Where in this folder; the same place is for it in the folders of done and failed ones. */
  private Path place(Ready file) {
    return file.file().startsWith(root)
        ? root.relativize(file.file())
        : Objects.requireNonNull(file.file().getFileName());
  }

  private Filed keep(Ready file) throws IOException {
    Optional<Ready> now = Shelf.look(file.file());
    if (now.isEmpty() || !now.get().isSameAs(file)) {
      return report(file, now.isEmpty() ? new Filed.Gone() : new Filed.Changed());
    }
    looks.keep(file);
    return new Filed.Kept();
  }

  private Filed report(Ready file, Filed filed) {
    looks.forget(file);
    return filed;
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
}
