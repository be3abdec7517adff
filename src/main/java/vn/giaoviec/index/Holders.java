package vn.giaoviec.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.index.IndexLockedException.Holder;

/** The note beside the lock that says who holds it; the lock itself is Lucene's. */
final class Holders {
  private static final String NAME = "writer.txt";

  private Holders() {}

  /** Notes this process; its time is that of the file. */
  static void write(Path folder, String what) throws IOException {
    String line = what.replaceAll("\\s+", " ");
    Files.writeString(folder.resolve(NAME), ProcessHandle.current().pid() + "\n" + line + "\n");
  }

  /** Who was noted last; empty where that cannot be read. */
  static Optional<Holder> read(Path folder) {
    Path note = folder.resolve(NAME);
    try {
      List<String> lines = Files.readAllLines(note, StandardCharsets.UTF_8);
      long pid = Long.parseLong(lines.get(0));
      return Optional.of(
          new Holder(pid, lines.get(1), Files.getLastModifiedTime(note).toInstant()));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional
          .empty(); // It is being written, or was cut off: the lock counts, not the note.
    }
  }
}
