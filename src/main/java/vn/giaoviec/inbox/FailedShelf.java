package vn.giaoviec.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder of files that could not be read, each with a text beside it that says why. */
final class FailedShelf {
  private static final String TEXT = ".txt";

  private final Shelf shelf;

  FailedShelf(Path folder) {
    this.shelf = new Shelf(folder);
  }

  Path folder() {
    return shelf.folder();
  }

  void tidy() throws IOException {
    shelf.tidy();
  }

  /** Puts a file here. */
  Filed put(Ready file, Path name, String reason) throws IOException {
    Filed filed = shelf.put(file, name);
    if (filed instanceof Filed.Moved(Path to)) {
      try {
        Files.writeString(text(to), reason + "\r\n", StandardCharsets.UTF_8);
      } catch (IOException e) {
        // The file is where it belongs and the register knows why: not worth doing all again.
      }
    }
    return filed;
  }

  /**
   * Puts all files back to where they came from, without their texts.
   *
   * @return how many
   * @throws IOException where one could not be moved; the others were
   */
  int empty(Shelf back) throws IOException {
    Path from = Files.isDirectory(folder()) ? folder().toRealPath() : folder();
    Set<Path> files = new HashSet<>(shelf.files());
    files.removeAll(files.stream().filter(file -> isText(file, files)).toList());
    int moved = 0;
    List<IOException> failures = new ArrayList<>();
    for (Path file : files) {
      try {
        Optional<Ready> found = Shelf.look(file).filter(seen -> seen.size() > 0);
        if (found.isPresent()) {
          // First the text: alone it would be taken for a document that failed.
          Files.deleteIfExists(text(file));
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

  private static boolean isText(Path file, Set<Path> all) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(TEXT)
        && all.contains(file.resolveSibling(name.substring(0, name.length() - TEXT.length())));
  }

  private static Path text(Path failed) {
    return failed.resolveSibling(failed.getFileName() + TEXT);
  }
}
