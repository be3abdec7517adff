package vn.giaoviec.register;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where what lies in a home folder. */
record Home(Path folder) {
  static Home at(Path folder) {
    return new Home(folder.toAbsolutePath().normalize());
  }

  Path database() {
    return folder.resolve("register.db");
  }

  Path originals() {
    return folder.resolve("originals");
  }

  Path tmp() {
    return folder.resolve("tmp");
  }

  /** Where safety backups are put before a restore. */
  Path safety() {
    return folder.resolve("safety");
  }

  void make() throws RegisterException {
    try {
      Files.createDirectories(originals());
      Files.createDirectories(tmp());
    } catch (IOException e) {
      throw sayable(folder, e);
    }
  }

  /** What the file system says, as a problem with a remedy. */
  static RegisterException sayable(Path where, IOException e) {
    String reason = e instanceof FileSystemException told ? told.getReason() : e.getMessage();
    String said = reason == null ? e.getClass().getSimpleName() : reason;
    String plain = said.toLowerCase(Locale.ROOT);
    // The words of Linux and macOS, of Windows, of a quota.
    boolean full =
        plain.contains("no space left")
            || plain.contains("not enough space")
            || plain.contains("quota");
    return new RegisterException(
        e, full ? "register-full" : "register-unwritable", where.toString());
  }
}
