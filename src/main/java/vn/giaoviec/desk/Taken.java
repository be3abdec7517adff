package vn.giaoviec.desk;

import vn.giaoviec.filing.Entry;
import vn.giaoviec.register.Failure;

/** What became of a document that came in. */
public sealed interface Taken {
  /** It was read and is in the register. */
  record Filed(Entry entry) implements Taken {}

  /** The register had read the same bytes before. */
  record Known(Entry entry) implements Taken {}

  /** It cannot be read; the original is kept. */
  record Failed(String id, Failure failure) implements Taken {}

  /** The original is safe; something that may pass keeps it from being read now. */
  record Later(String id, Failure failure) implements Taken {}

  /** The original is safe; another process is reading it. */
  record Elsewhere(String id) implements Taken {}
}
