package vn.giaoviec.inbox;

import java.nio.file.Path;

/** What became of a file that was to be put away. */
public sealed interface Filed {
  /** It lies here now. */
  record Moved(Path to) implements Filed {}

  /** It stays where it is, as the rules say, and is not taken again. */
  record Kept() implements Filed {}

  /** Somebody changed it since it was taken: it stays and is looked at as a new file. */
  record Changed() implements Filed {}

  /** Somebody took it away. */
  record Gone() implements Filed {}
}
