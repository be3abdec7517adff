package vn.giaoviec.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.Question.Sort;

/** A plan at work on one state of the index. */
final class Session {
  /** And the tasks of a notice as they stand in it, which is the order they are kept in. */
  private static final SortField NEWEST = new SortField(Fields.NEWEST, SortField.Type.LONG, true);

  private static final SortField FIRST_ARRIVAL = new SortField(Fields.PLACE, SortField.Type.LONG);

  private final IndexSearcher searcher;
  private final Language language;
  private final Plan plan;
  private final Query query;
  private final List<Remark> remarks;

  /** Whether there is no hit; null until that was asked. */
  private @Nullable Boolean empty;

  Session(IndexSearcher searcher, Language language, Plan plan) {
    this(searcher, language, plan, List.of());
  }

  private Session(IndexSearcher searcher, Language language, Plan plan, List<Remark> remarks) {
    this.searcher = searcher;
    this.language = language;
    this.plan = plan;
    this.query = plan.query();
    this.remarks = List.copyOf(remarks);
  }

  Session with(List<Remark> made) {
    Session same = new Session(searcher, language, plan, made);
    same.empty = empty;
    return same;
  }

  Plan plan() {
    return plan;
  }

  /** Whether there is no hit at all; the first one ends the search. */
  boolean isEmpty() throws IOException {
    Boolean known = empty;
    if (known == null) {
      known = findsNothing();
      empty = known;
    }
    return known;
  }

  private boolean findsNothing() throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator docs = scorer.iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
          if (live == null || live.get(doc)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  long total() throws IOException {
    return searcher.count(query);
  }

  /**
   * A page of hits.
   *
   * @param facets null where they are not asked for
   */
  Answer answer(int offset, int limit, @Nullable FacetCounter facets) throws IOException {
    int most = Math.clamp((long) offset + limit, 1, searcher.getIndexReader().maxDoc() + 1);
    boolean all = hasPhrase();
    TopFieldCollector top = manager(null, most, all ? Integer.MAX_VALUE : 1).newCollector();
    FacetCounter.Counted counted =
        facets == null
            ? new FacetCounter.Counted(all ? -1 : total(), List.of())
            : facets.count(searcher, query, all ? top : null, this::unitName);
    if (facets == null || !all) {
      searcher.search(query, top);
    }
    TopDocs found = top.topDocs();
    List<Hit> hits = new ArrayList<>();
    for (int i = offset; i < Math.min(found.scoreDocs.length, (long) offset + limit); i++) {
      hits.add(hit(found.scoreDocs[i].doc));
    }
    long total = counted.total() < 0 ? found.totalHits.value() : counted.total();
    return new Answer(hits, total, counted.facets(), remarks);
  }

  /**
   * Whether words have to stand one behind the other. To look at places is what costs: then one
   * pass finds number and order. Without, counting is cheap and the order needs only the best.
   */
  private boolean hasPhrase() {
    boolean[] found = new boolean[1];
    query.visit(
        new QueryVisitor() {
          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            found[0] |= parent instanceof MultiPhraseQuery;
            return this;
          }
        });
    return found[0];
  }

  /** Adds the hits behind {@code last}; the last of them, null where there are no more. */
  @Nullable ScoreDoc after(@Nullable ScoreDoc last, int limit, List<Hit> hits) throws IOException {
    TopDocs top = searcher.search(query, manager((FieldDoc) last, limit, 1));
    for (ScoreDoc doc : top.scoreDocs) {
      hits.add(hit(doc.doc));
    }
    return top.scoreDocs.length < limit ? null : top.scoreDocs[limit - 1];
  }

  private TopFieldCollectorManager manager(@Nullable FieldDoc after, int most, int counted) {
    return new TopFieldCollectorManager(order(plan.sort()), most, after, counted);
  }

  /** The order of hits; that by date is the order in which the index keeps its documents. */
  static org.apache.lucene.search.Sort order(Sort sort) {
    SortField issued = new SortField(Fields.ISSUED, SortField.Type.INT, true);
    SortField due = IntField.newSortField(Fields.DUE, false, SortedNumericSelector.Type.MIN);
    issued.setMissingValue(Integer.MIN_VALUE);
    due.setMissingValue(Integer.MAX_VALUE);
    return switch (sort) {
      case DUE -> new org.apache.lucene.search.Sort(due, FIRST_ARRIVAL);
      case DATE -> new org.apache.lucene.search.Sort(NEWEST);
      case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, issued);
    };
  }

  private Hit hit(int doc) throws IOException {
    Hit hit = Stored.task(stored(doc));
    return hit.marked(Marks.in(hit.text(), plan.wishes(), language.wording()));
  }

  private BytesRef stored(int doc) throws IOException {
    StoredFields fields = searcher.storedFields();
    return fields.document(doc).getBinaryValue(Fields.STORED);
  }

  /** The name that a unit has in the first task it is named in. */
  private String unitName(String id) throws IOException {
    Term term = new Term(Fields.UNIT, UnitTerms.id(id));
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum tasks = leaf.reader().postings(term, PostingsEnum.NONE);
      if (tasks != null && tasks.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        for (Stored.Named unit : Stored.units(stored(leaf.docBase + tasks.docID()))) {
          if (unit.id().equals(id)) {
            return unit.name();
          }
        }
      }
    }
    return id;
  }
}
