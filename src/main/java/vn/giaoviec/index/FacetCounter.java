package vn.giaoviec.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        numbers.add(i);
      }
    }
    FacetValues own = values.get(by.ordinal());
    numbers.sort(Comparator.comparingInt((Integer i) -> -sums[i]).thenComparing(i -> own.value(i)));
    List<Count> counts = new ArrayList<>();
    for (int number : numbers.subList(0, Math.min(MOST, numbers.size()))) {
      String filed = own.value(number);
      String value = FacetLabels.value(filed);
      String label = by == By.UNIT ? names.of(value) : FacetLabels.label(filed);
      counts.add(new Count(value, label, sums[number]));
    }
    return counts;
  }

  /** Counts segment by segment, each by its own numbers of values. */
  private final class Counting extends SimpleCollector {
    private final int[][] sums = new int[By.values().length][0];
    private final List<SortedSetDocValues> columns = new ArrayList<>();
    private final List<@Nullable FacetColumn> laidOut = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();
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
      total++;
      for (int i = 0; i < columns.size(); i++) {
        int[] own = counts.get(i);
        FacetColumn ready = laidOut.get(i);
        SortedSetDocValues column = columns.get(i);
        if (ready != null) {
          ready.count(doc, own);
        } else if (column.advanceExact(doc)) {
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
