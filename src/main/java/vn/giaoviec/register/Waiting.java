package vn.giaoviec.register;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A document that nobody has read yet.
 *
 * @param claimedBy who reads it now, or began to and died
 */
public record Waiting(
    String id, Path original, List<String> seenAs, Instant since, Optional<String> claimedBy) {
  public Waiting {
    seenAs = List.copyOf(seenAs);
  }
}
