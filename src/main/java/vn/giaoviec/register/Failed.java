package vn.giaoviec.register;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A document that could not be read.
 *
 * @param attempts how often it was tried since it came in or was last put back to waiting
 */
public record Failed(
    String id, Path original, List<String> seenAs, Failure failure, Instant at, int attempts) {
  public Failed {
    seenAs = List.copyOf(seenAs);
  }
}
