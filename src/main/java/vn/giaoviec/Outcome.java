package vn.giaoviec;

import java.nio.file.Path;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Problem;

/** What became of one file of a batch. */
public sealed interface Outcome {
  Path file();

  /** It was read; what was found in it. */
  record Extracted(Path file, Extraction extraction) implements Outcome {}

  /** It could not be read or not be finished; why, and what to do. */
  record Failed(Path file, Problem problem) implements Outcome {}
}
