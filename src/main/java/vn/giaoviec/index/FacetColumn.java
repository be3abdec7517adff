package vn.giaoviec.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The values of one property in one segment, laid out to be counted fast: document after document,
 * numbered as the segment numbers them.
 */
final class FacetColumn {
  /** Where the values of a document begin; the last one ends all. */
  private final int[] starts;

  private final int[] values;

  private FacetColumn(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  static FacetColumn read(SortedSetDocValues from, int documents) throws IOException {
    int[] starts = new int[documents + 1];
    int[] values = new int[documents];
    int filled = 0;
    int next = 0;
    for (int doc = from.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = from.nextDoc()) {
      Arrays.fill(starts, next, doc + 1, filled);
      next = doc + 1;
      int count = from.docValueCount();
      if (filled + count > values.length) {
        values = Arrays.copyOf(values, Math.max(filled + count, values.length * 3 / 2));
      }
      for (int i = 0; i < count; i++) {
        values[filled++] = (int) from.nextOrd();
      }
    }
    Arrays.fill(starts, next, documents + 1, filled);
    return new FacetColumn(starts, Arrays.copyOf(values, filled));
  }

  /** Counts the values of these documents. */
  void count(int[] documents, int size, int[] counts) {
    for (int at = 0; at < size; at++) {
      int doc = documents[at];
      int end = starts[doc + 1];
      for (int i = starts[doc]; i < end; i++) {
        counts[values[i]]++;
      }
    }
  }
}
