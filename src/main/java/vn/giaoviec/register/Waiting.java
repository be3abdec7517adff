package vn.giaoviec.register;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document that nobody has read yet.
 *
 * @param claimedBy who reads it now, or began to and died
 * @param page how many of its pages were recognised, once the reader told
 * @param pages how many must be
 */
public record Waiting(
    String id,
    Path original,
    List<String> seenAs,
    Instant since,
    Optional<String> claimedBy,
    OptionalInt page,
    OptionalInt pages) {
  public Waiting {
    seenAs = List.copyOf(seenAs);
  }
}
