package vn.giaoviec.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there as a whole or as it was before: who reads meanwhile sees no half of it. */
final class WholeFile {
  private WholeFile() {}

  /** Writes {@code text} as UTF-8 to {@code name} in {@code folder}, which is there; its path. */
  static Path write(Path folder, String name, String text) throws IOException {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes {@code bytes} to {@code name} in {@code folder}, which is there; its path. */
  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    Path target = folder.resolve(name);
    Path part = Files.createTempFile(folder, ".giaoviec-", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return target;
  }
}
