package vn.giaoviec.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.inbox.Inbox;
import vn.giaoviec.inbox.Rules;
import vn.giaoviec.inbox.Waiting;

/** The folders that are or were watched for a home; a file of their names, one a line. */
public final class Folders {
  private static final String NAME = "folders.txt";

  private final Path home;
  private final Path file;

  Folders(Path home) {
    this.home = home;
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

  /** How things stand in each of them; nothing is taken. */
  public List<FolderState> look() throws IOException {
    List<Path> all = all();
    return all.stream().map(folder -> look(folder, all)).toList();
  }

  private FolderState look(Path folder, List<Path> all) {
    Inbox inbox = new Inbox(folder, Rules.usual(alone(folder, all)).with(Duration.ZERO));
    try {
      // The second look can tell what the first could only begin to watch.
      inbox.scan(Duration.ZERO);
      int files = inbox.scan(Duration.ofSeconds(1)).size();
      List<Waiting> held =
          inbox.waiting().stream().filter(file -> file.reason() != Waiting.Reason.MOVING).toList();
      int moving = inbox.waiting().size() - held.size();
      return new FolderState(folder, true, files + moving, held);
    } catch (IOException e) {
      return new FolderState(folder, false, 0, List.of());
    }
  }

  /** The inboxes of {@code folders}; one that lies in another is its own affair. */
  public List<Inbox> inboxes(Collection<Path> folders, Rules usual) {
    return folders.stream()
        .map(folder -> new Inbox(folder, usual.with(alone(folder, folders))))
        .toList();
  }

  private Set<Path> alone(Path folder, Collection<Path> all) {
    Set<Path> alone = new HashSet<>(all);
    alone.removeIf(folder::startsWith);
    alone.add(home);
    return alone;
  }

  /** Remembers these too. */
  public void add(Collection<Path> folders) throws IOException {
    Set<Path> all = new LinkedHashSet<>(all());
    if (!all.addAll(folders)) {
      return;
    }
    Path part = Files.createTempFile(home, NAME, ".part");
    try {
      Files.write(part, all.stream().map(Path::toString).toList());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
