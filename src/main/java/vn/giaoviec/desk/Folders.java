package vn.giaoviec.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The folders that are or were watched for a home; a file of their names, one a line. */
public final class Folders {
  private static final String NAME = "folders.txt";

  private final Path file;

  Folders(Path home) {
    this.file = home.resolve(NAME);
  }

  /** All of them, in the order in which they were first watched. */
  public List<Path> all() throws IOException {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(Path::of)
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Remembers these too. */
  public void add(Collection<Path> folders) throws IOException {
    Set<Path> all = new LinkedHashSet<>(all());
    if (!all.addAll(folders)) {
      return;
    }
    Path part = Files.createTempFile(file.getParent(), NAME, ".part");
    try {
      Files.write(part, all.stream().map(Path::toString).toList());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
