package vn.giaoviec.inbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lies in a folder and below it: documents, and what must be left. */
record Listing(List<Ready> files, List<Waiting> left) {

  /** Looks into {@code folder}; links are not followed. */
  static Listing of(Path folder, Rules rules, LeftAlone names) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Walk walk = new Walk(folder, rules, names);
    Files.walkFileTree(folder, walk);
    return new Listing(walk.files, walk.left);
  }

  /** A file that is gone by the time it is looked at is no error: somebody took it back. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Set<Path> shelves;
    private final Set<Path> closed = new HashSet<>();
    private final LeftAlone names;
    private final List<Ready> files = new ArrayList<>();
    private final List<Waiting> left = new ArrayList<>();

    Walk(Path folder, Rules rules, LeftAlone names) {
      this.folder = folder;
      this.names = names;
      // As links to another disk they come as files.
      shelves = Set.of(folder.resolve(rules.done()), folder.resolve(rules.failed()));
      shelves.stream().map(Walk::real).forEach(closed::add);
      rules.leaveAlone().stream().map(Walk::real).forEach(closed::add);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes seen) {
      if (inner.equals(folder)) {
        return FileVisitResult.CONTINUE;
      }
      boolean skipped = names.isNamed(name(inner)) || closed.contains(real(inner));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
      if (names.isNamed(name(file)) || shelves.contains(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (!seen.isRegularFile()) {
        left.add(new Waiting(file, Waiting.Reason.NO_FILE));
      } else if (seen.size() == 0) {
        left.add(new Waiting(file, Waiting.Reason.EMPTY));
      } else {
        files.add(Ready.of(file, seen));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      if (file.equals(folder)) {
        throw why;
      }
      if (why instanceof AccessDeniedException) {
        left.add(new Waiting(file, Waiting.Reason.UNREADABLE));
      }
      return FileVisitResult.CONTINUE;
    }

    /** Half a listing of a folder that broke off is none: what it lacks would count as gone. */
    @Override
    public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException why)
        throws IOException {
      if (why != null) {
        throw why;
      }
      return FileVisitResult.CONTINUE;
    }

    private static String name(Path file) {
      return String.valueOf(file.getFileName());
    }

    /** One spelling for one folder, also where the file system does not tell a from A. */
    private static Path real(Path folder) {
      try {
        return folder.toRealPath();
      } catch (IOException e) {
        return folder.toAbsolutePath().normalize();
      }
    }
  }
}
