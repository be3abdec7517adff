package vn.giaoviec.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.Answer.By;
import vn.giaoviec.index.Answer.Count;
import vn.giaoviec.index.Answer.Facet;

/** Counts the hits of a question by their properties. */
final class FacetCounter {
  /** So many values of a property are told at most. */
  private static final int MOST = 10;

  private static final int BLOCK = 4096;

  /** By the ordinal of their property. */
  private final List<FacetValues> values = new ArrayList<>();

  FacetCounter() {
    for (int i = 0; i < By.values().length; i++) {
      values.add(new FacetValues());
    }
  }

  /** All hits, and how many have which value. */
  record Counted(long total, List<Facet> facets) {}

  /** What a unit is called. */
  interface Names {
    String of(String unit) throws IOException;
  }

  /** Counts hits as they are collected, beside another collector that wants them too. */
  Counted count(IndexSearcher searcher, Query query, @Nullable Collector beside, Names names)
      throws IOException {
    Counting counting = new Counting();
    searcher.search(query, MultiCollector.wrap(beside, counting));
    counting.endSegment();
    List<Facet> facets = new ArrayList<>();
    for (By by : By.values()) {
      facets.add(new Facet(by, top(by, counting.sums[by.ordinal()], names)));
    }
    return new Counted(counting.total, facets);
  }

  private List<Count> top(By by, int[] sums, Names names) throws IOException {
    FacetValues own = values.get(by.ordinal());
    Comparator<Integer> least =
        Comparator.<Integer>comparingInt(i -> sums[i])
            .thenComparing(own::value, Comparator.reverseOrder());
    PriorityQueue<Integer> most = new PriorityQueue<>(MOST + 1, least);
    for (int i = 0; i < sums.length; i++) {
      // Most of thousands of values are no match for those that are kept, and are not looked at.
      if (sums[i] > 0 && (most.size() < MOST || sums[i] >= sums[most.element()])) {
        most.add(i);
        if (most.size() > MOST) {
          most.remove();
        }
      }
    }
    List<Count> counts = new ArrayList<>();
    while (!most.isEmpty()) {
      int number = most.remove();
      String filed = own.value(number);
      String value = FacetLabels.value(filed);
      String label = by == By.UNIT ? names.of(value) : FacetLabels.label(filed);
      counts.addFirst(new Count(value, label, sums[number]));
    }
    return counts;
  }

  /** Counts segment by segment, each by its own numbers of values. */
  private final class Counting extends SimpleCollector {
    private final int[][] sums = new int[By.values().length][0];
    private final List<SortedSetDocValues> columns = new ArrayList<>();
    private final List<@Nullable FacetColumn> laidOut = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();

    /** Hits not counted yet: each property is counted for many at a time. */
    private final int[] hits = new int[BLOCK];

    private int size;
    private @Nullable LeafReader segment;
    private long total;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      endSegment();
      segment = context.reader();
      for (By by : By.values()) {
        SortedSetDocValues column = DocValues.getSortedSet(segment, Fields.FACET + by.name());
        columns.add(column);
        SortedSetDocValues all = DocValues.getSortedSet(segment, Fields.FACET + by.name());
        laidOut.add(values.get(by.ordinal()).column(segment, all));
        counts.add(new int[Math.toIntExact(column.getValueCount())]);
      }
    }

    void endSegment() throws IOException {
      if (segment != null) {
        flush();
        for (By by : By.values()) {
          int i = by.ordinal();
          sums[i] = values.get(i).add(counts.get(i), sums[i], segment, columns.get(i));
        }
      }
      columns.clear();
      laidOut.clear();
      counts.clear();
    }

    @Override
    public void collect(int doc) throws IOException {
      hits[size++] = doc;
      if (size == BLOCK) {
        flush();
      }
    }

    private void flush() throws IOException {
      total += size;
      for (int i = 0; i < columns.size(); i++) {
        FacetColumn ready = laidOut.get(i);
        if (ready != null) {
          ready.count(hits, size, counts.get(i));
        } else {
          count(columns.get(i), counts.get(i));
        }
      }
      size = 0;
    }

    private void count(SortedSetDocValues column, int[] own) throws IOException {
      for (int at = 0; at < size; at++) {
        if (column.advanceExact(hits[at])) {
          for (int left = column.docValueCount(); left > 0; left--) {
            own[(int) column.nextOrd()]++;
          }
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
