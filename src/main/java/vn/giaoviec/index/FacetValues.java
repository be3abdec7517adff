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

/**
 * Numbers the values of one property across the segments of an index. Each segment numbers its own
 * and never changes, so what was looked up stays true however often a searcher is refreshed.
 */
final class FacetValues {
  private static final int UNSEEN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final Map<IndexReader.CacheKey, int[]> segments = new ConcurrentHashMap<>();

  /** Adds the counts of a segment's values to those of all. */
  synchronized int[] add(int[] counts, int[] all, LeafReader segment, SortedSetDocValues own)
      throws IOException {
    int[] known = known(segment, counts.length);
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

  private int[] known(LeafReader segment, int size) {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return unseen(size);
    }
    int[] known = segments.get(helper.getKey());
    if (known == null) {
      known = unseen(size);
      segments.put(helper.getKey(), known);
      helper.addClosedListener(segments::remove);
    }
    return known;
  }

  private static int[] unseen(int size) {
    int[] unseen = new int[size];
    Arrays.fill(unseen, UNSEEN);
    return unseen;
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
