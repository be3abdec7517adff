package vn.giaoviec.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How hits are weighed against each other. */
final class Ranking {
  /**
   * A long task is no worse than a short one, so length counts little; that, and the small weight
   * below, also keep what lost its marks behind what has them.
   */
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.3f);

  /** The weight of a syllable without marks where one with marks was asked for. */
  static final float LOST = 0.1f;

  private Ranking() {}
}
