package vn.giaoviec.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the values of one property across the segments of an index. Each segment numbers its own
 * and never changes, so what was looked up stays true however often a searcher is refreshed.
 */
final class FacetValues {
  private static final int UNSEEN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

  /** What is known of a segment. */
  private static final class Segment {
    private final int[] numbers;
    private int uses;
    private @Nullable FacetColumn column;

    Segment(int size) {
      numbers = new int[size];
      Arrays.fill(numbers, UNSEEN);
    }
  }

  /** Adds the counts of a segment's values to those of all. */
  synchronized int[] add(int[] counts, int[] all, LeafReader segment, SortedSetDocValues own)
      throws IOException {
    int[] known = known(segment, counts.length).numbers;
    int[] sums = all;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        if (known[i] == UNSEEN) {
          known[i] = number(own.lookupOrd(i).utf8ToString());
        }
        if (known[i] >= sums.length) {
          sums = Arrays.copyOf(sums, Math.max(values.size(), 2 * sums.length));
        }
        sums[known[i]] += counts[i];
      }
    }
    return sums;
  }

  /**
   * The values of a segment laid out to be counted; null the first time, since who asks once is
   * served sooner from the index itself.
   */
  synchronized @Nullable FacetColumn column(LeafReader segment, SortedSetDocValues own)
      throws IOException {
    Segment known = known(segment, Math.toIntExact(own.getValueCount()));
    known.uses++;
    if (known.column == null && known.uses > 1) {
      known.column = FacetColumn.read(own, segment.maxDoc());
    }
    return known.column;
  }

  private Segment known(LeafReader segment, int size) {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return new Segment(size);
    }
    Segment known = segments.get(helper.getKey());
    if (known == null) {
      known = new Segment(size);
      segments.put(helper.getKey(), known);
      helper.addClosedListener(segments::remove);
    }
    return known;
  }

  private int number(String value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    numbers.put(value, values.size());
    values.add(value);
    return values.size() - 1;
  }

  synchronized String value(int number) {
    return values.get(number);
  }
}
