package vn.giaoviec.inbox;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * A file that may be taken, as it was when it was looked at.
 *
 * @param key what the file system knows it by; empty where it tells none
 */
public record Ready(Path file, long size, FileTime modified, String key) {
  static Ready of(Path file, BasicFileAttributes seen) {
    // Null on Windows.
    String key = Objects.toString(seen.fileKey(), "");
    return new Ready(file, seen.size(), seen.lastModifiedTime(), key);
  }

  /** Whether this is still the same file with the same content, wherever it now lies. */
  boolean isSameAs(Ready other) {
    return looksLike(other) && (key.isEmpty() || other.key.isEmpty() || key.equals(other.key));
  }

  /** Whether size and time are the same, whatever the file system knows it by. */
  boolean looksLike(Ready other) {
    return size == other.size && modified.equals(other.modified);
  }

  /** The same on a file system whose keys mean nothing. */
  Ready withoutKey() {
    return new Ready(file, size, modified, "");
  }
}
