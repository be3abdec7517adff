package vn.giaoviec.register;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The right to read one document.
 *
 * @param until when it lapses, unless it is claimed again by the same owner
 */
public record Claim(String id, String owner, Instant until, Path original, List<String> seenAs) {
  public Claim {
    seenAs = List.copyOf(seenAs);
  }
}
