package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoviec.index.Question.Sort;

/**
 * A question as the index is asked it.
 *
 * @param clauses as they were typed or given by options
 * @param parts all of which must hold
 * @param wishes what to mark in the texts found
 * @param words whether words were asked for, which can be found better or worse
 */
record Plan(
    List<Clause> clauses, List<Part> parts, List<List<Wish>> wishes, Sort sort, boolean words) {
  Plan {
    clauses = List.copyOf(clauses);
    parts = List.copyOf(parts);
    wishes = List.copyOf(wishes);
  }

  /**
   * One word, phrase or filter.
   *
   * @param written as it was typed
   */
  record Part(String written, Query query, Occur occur) {}

  Query query() {
    return of(parts);
  }

  /** The question without the part of this number. */
  Query without(int dropped) {
    List<Part> left = new ArrayList<>(parts);
    left.remove(dropped);
    return of(left);
  }

  private static Query of(List<Part> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Part part : parts) {
      all.add(part.query(), part.occur());
      positive |= part.occur() != Occur.MUST_NOT;
    }
    if (!positive) {
      all.add(new TermQuery(new Term(Fields.TASK, "1")), Occur.FILTER);
    }
    return all.build();
  }
}
