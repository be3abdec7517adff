package vn.giaoviec.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip file without the times at which its parts were made, so that equal parts are equal. */
final class StillZip {
  // The first month that every reader of zip files knows how to tell.
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StillZip() {}

  /** Copies all parts in their order, and leaves the stream open. */
  static void copy(Path zip, OutputStream out) throws IOException {
    try (ZipFile parts = new ZipFile(zip.toFile())) {
      ZipOutputStream copy = new ZipOutputStream(out);
      Enumeration<? extends ZipEntry> entries = parts.entries();
      while (entries.hasMoreElements()) {
        ZipEntry part = entries.nextElement();
        ZipEntry still = new ZipEntry(part.getName());
        still.setTimeLocal(LONG_AGO);
        copy.putNextEntry(still);
        try (var content = parts.getInputStream(part)) {
          content.transferTo(copy);
        }
        copy.closeEntry();
      }
      copy.finish();
      copy.flush();
    }
  }
}
