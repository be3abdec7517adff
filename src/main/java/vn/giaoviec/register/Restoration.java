package vn.giaoviec.register;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Puts a backup in the place of what a home holds. */
final class Restoration {
  private final Home home;
  private final Instant at;
  private final String by;

  Restoration(Home home, Instant at, String by) {
    this.home = home;
    this.at = at;
    this.by = by;
  }

  Optional<Path> restore(Path file) throws RegisterException {
    throw new UnsupportedOperationException(file + " " + home + at + by);
  }
}
