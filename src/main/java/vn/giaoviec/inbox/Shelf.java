package vn.giaoviec.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder into which files are put and nothing is ever overwritten.
 *
 * <p>A name is first taken by creating an empty file, which only one of many can do, and the file
 * is then moved over it. A crash between the two leaves an empty file, which {@link #tidy} removes:
 * empty files are never put here.
 */
final class Shelf {
  // Of 255 that file systems allow, in bytes or in UTF-16; leaves room for what is put behind it.
  private static final int LONGEST_NAME = 235;

  /** Longer than it takes to copy a file from one disk to another. */
  private static final Duration YOUNG = Duration.ofHours(1);

  private static final String PART = ".giaoviec-part";

  private final Path folder;

  Shelf(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /**
   * Puts a file here, where it is still what it was.
   *
   * @param name where in this folder; may have folders of its own
   */
  Filed put(Ready file, Path name) throws IOException {
    Optional<Ready> now = look(file.file());
    if (now.isEmpty()) {
      return new Filed.Gone();
    }
    if (!now.get().isSameAs(file)) {
      return new Filed.Changed();
    }
    Path place = reserve(folder.resolve(name));
    try {
      Files.move(
          file.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      return copy(file, place);
    } catch (NoSuchFileException e) {
      release(place);
      return new Filed.Gone();
    } catch (IOException e) {
      release(place);
      throw e;
    }
    return look(place).filter(file::isSameAs).isPresent()
        ? new Filed.Moved(place)
        : giveBack(place, file.file());
  }

  /**
   * Removes what a crash left: names taken for nothing, and copies that were not finished. Young
   * ones stay, since another process may be just about to fill them.
   */
  void tidy() throws IOException {
    List<Path> files = files();
    if (files.isEmpty()) {
      return;
    }
    // By the clock of the disk or share, which need not be that of this machine.
    Path now = Files.createTempFile(folder, ".giaoviec-", PART);
    FileTime young = FileTime.from(Files.getLastModifiedTime(now).toInstant().minus(YOUNG));
    Files.delete(now);
    for (Path file : files) {
      Optional<Ready> seen = look(file);
      boolean litter = seen.isPresent() && (seen.get().size() == 0 || isPart(file));
      if (litter && seen.get().modified().compareTo(young) < 0) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The files here and in folders below. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder.toRealPath())) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static Optional<Ready> look(Path file) throws IOException {
    try {
      var seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return Optional.of(Ready.of(file, seen));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Another disk: the file is whole and written down there before it goes here. */
  private static Filed copy(Ready file, Path place) throws IOException {
    Path part = place.resolveSibling(place.getFileName() + PART);
    try {
      Files.copy(
          file.file(),
          part,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
      force(part);
      if (look(file.file()).filter(file::isSameAs).isEmpty()) {
        release(place);
        return new Filed.Changed();
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      release(place);
      throw e;
    } finally {
      Files.deleteIfExists(part);
    }
    Files.delete(file.file());
    return new Filed.Moved(place);
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** What came under the name between the last look and the move was never read. */
  private static Filed giveBack(Path place, Path file) throws IOException {
    Path free = reserve(file);
    Files.move(place, free, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return new Filed.Changed();
  }

  private static boolean isPart(Path file) {
    return file.toString().endsWith(PART);
  }

  /** Takes the name, or the next free one: {@code name (2).pdf}. */
  static Path reserve(Path wanted) throws IOException {
    Path parent = Objects.requireNonNull(wanted.toAbsolutePath().getParent());
    Files.createDirectories(parent);
    String name = wanted.getFileName().toString();
    int dot = name.lastIndexOf('.');
    // A long "extension" is the rest of a title with a dot in it.
    int cut = dot > 0 && name.length() - dot <= 10 ? dot : name.length();
    for (int number = 1; ; number++) {
      String tail = (number == 1 ? "" : " (" + number + ")") + name.substring(cut);
      Path free = resolve(parent, shortened(name.substring(0, cut), tail) + tail);
      try {
        return Files.createFile(free);
      } catch (FileAlreadyExistsException e) {
        // The next number.
      }
    }
  }

  /** A name that this system has no letters for comes from another one; it gets plain ones. */
  private static Path resolve(Path parent, String name) {
    try {
      return parent.resolve(name);
    } catch (InvalidPathException e) {
      return parent.resolve(name.replaceAll("[^ -~]", "_"));
    }
  }

  private static String shortened(String stem, String tail) {
    String fitting = stem;
    while ((fitting + tail).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -1));
    }
    return fitting;
  }

  private static void release(Path place) throws IOException {
    Files.deleteIfExists(place);
  }
}
