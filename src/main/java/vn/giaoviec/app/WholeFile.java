package vn.giaoviec.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there as a whole or as it was before: who reads meanwhile sees no half of it. */
final class WholeFile {
  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Writing<T> {
    T write(OutputStream out) throws IOException;
  }

  /** Writes {@code text} as UTF-8 to {@code name} in {@code folder}, which is there; its path. */
  static Path write(Path folder, String name, String text) throws IOException {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes {@code bytes} to {@code name} in {@code folder}, which is there; its path. */
  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    Path target = folder.resolve(name);
    return write(
        target,
        out -> {
          out.write(bytes);
          return target;
        });
  }

  /** Writes {@code target}, whose folder is there; what {@code writing} gives. */
  static <T> T write(Path target, Writing<T> writing) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, ".giaoviec-", ".part");
    try {
      T written;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        written = writing.write(out);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
