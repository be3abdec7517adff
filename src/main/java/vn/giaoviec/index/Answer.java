package vn.giaoviec.index;

import java.util.List;

/**
 * What was found.
 *
 * @param hits those of the page asked for
 * @param total of all pages, exact
 * @param facets how many of all hits have which value; empty where they were not asked for
 */
public record Answer(List<Hit> hits, long total, List<Facet> facets, List<Remark> remarks) {
  public Answer {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    remarks = List.copyOf(remarks);
  }

  /**
   * Hits counted by one of their properties.
   *
   * @param values the most frequent first
   */
  public record Facet(By by, List<Count> values) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /** What hits are counted by. */
  public enum By {
    /** Lead or partner. */
    UNIT,
    /** Kind of the notice. */
    KIND,
    /** Year the notice was issued. */
    YEAR,
    /** Cited document. */
    DECREE,
    STATUS
  }

  /**
   * So many hits have a value.
   *
   * @param value that the filter of this property takes: an id, a code, a year
   * @param label for people
   */
  public record Count(String value, String label, long count) {}
}
