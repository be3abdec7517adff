package vn.giaoviec.register;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who reads a document, and since when. */
record Lease(
    long key, Path original, State state, Optional<String> owner, Optional<Instant> since) {
  static final Duration LENGTH = Duration.ofMinutes(10);

  boolean isFreeFor(String asker, Instant at) {
    if (owner.isEmpty() || since.isEmpty() || owner.get().equals(asker)) {
      return true;
    }
    // Also where the clock was set back: a claim must not last for as long as the jump was.
    boolean lapsed = Duration.between(since.get(), at).abs().compareTo(LENGTH) > 0;
    return lapsed || isDead(owner.get(), asker);
  }

  /** Only of a process of this machine anything is known. */
  private static boolean isDead(String owner, String asker) {
    int mark = owner.indexOf('@');
    if (mark <= 0 || !asker.endsWith(owner.substring(mark))) {
      return false;
    }
    try {
      long pid = Long.parseLong(owner.substring(0, mark));
      return !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
