package vn.giaoviec.worker;

import java.time.Duration;

/**
 * What a child may take.
 *
 * @param start how long it may take until it is ready
 * @param document how long a document may take; begins anew with each page that was recognised
 * @param grown bytes of memory, all in all, above which a child is replaced between two documents
 * @param most bytes of memory above which it is ended in the midst of a document
 * @param documents after how many it is replaced in any case
 */
public record Bounds(Duration start, Duration document, long grown, long most, int documents) {
  private static final Bounds USUAL =
      new Bounds(Duration.ofMinutes(1), Duration.ofMinutes(2), 900L << 20, 1_500L << 20, 500);

  public Bounds {
    if (start.isNegative() || document.isNegative() || grown > most || documents < 1) {
      throw new IllegalArgumentException("no bounds: " + start + document + grown + documents);
    }
  }

  /** Two minutes a document or page, 900 MB between documents and 1.5 GB within one. */
  public static Bounds usual() {
    return USUAL;
  }
}
