package vn.giaoviec.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from advising clerks on options of Java on the standard error stream. */
final class Silence {
  /** Held here, since the registry of loggers forgets those that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Silence() {}

  /** To be called before the first class of Lucene is used. */
  static void keep() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
