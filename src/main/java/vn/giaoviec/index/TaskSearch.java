package vn.giaoviec.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText.Tones;
import vn.giaoviec.units.UnitDirectory;

/**
 * Searches the index. Any number of searchers, in any process, may look while one writer writes;
 * each sees what was committed when it was opened or last {@linkplain #refresh refreshed}. A folder
 * without an index is searched like an empty one. Safe for many threads.
 */
public final class TaskSearch implements AutoCloseable {
  private static final int PAGE = 10_000;

  private final FSDirectory directory;
  private final Language language = new Language();
  private final UnitDirectory units = new UnitDirectory();
  private final FacetCounter facets = new FacetCounter();
  private @Nullable SearcherManager searchers;
  private @Nullable UnitResolver resolver;

  private TaskSearch(FSDirectory directory) throws IOException {
    this.directory = directory;
    refresh();
  }

  /**
   * Opens the index in {@code folder} as it is now.
   *
   * @throws IndexDamagedException where it cannot be read
   */
  public static TaskSearch open(Path folder) throws IOException {
    Silence.keep();
    FSDirectory directory = FSDirectory.open(folder);
    boolean opened = false;
    try {
      TaskSearch search = new TaskSearch(directory);
      opened = true;
      return search;
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexDamagedException("cannot read the index in " + folder, e);
    } finally {
      if (!opened) {
        directory.close();
      }
    }
  }

  /** Looks at what was committed since; whether there was anything new. */
  public synchronized boolean refresh() throws IOException {
    if (searchers != null) {
      IndexSearcher before = searchers.acquire();
      try {
        searchers.maybeRefreshBlocking();
        IndexSearcher after = searchers.acquire();
        try {
          return !before.getIndexReader().equals(after.getIndexReader());
        } finally {
          searchers.release(after);
        }
      } finally {
        searchers.release(before);
      }
    }
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    searchers =
        new SearcherManager(
            directory,
            new SearcherFactory() {
              @Override
              public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return searcher(reader);
              }
            });
    return true;
  }

  private static IndexSearcher searcher(IndexReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.SIMILARITY);
    searcher.setQueryCachingPolicy(new AtOnce());
    return searcher;
  }

  /**
   * What has to be put together from many terms, such as a unit with its groups, is kept from the
   * first time: one question asks for it up to three times, and clerks ask for their unit again.
   */
  private static final class AtOnce extends UsageTrackingQueryCachingPolicy {
    private static final int COSTLY = 2;

    @Override
    protected int minFrequencyToCache(Query query) {
      int least = super.minFrequencyToCache(query);
      return least == COSTLY ? 1 : least;
    }
  }

  /**
   * Answers a question, with counts by value.
   *
   * @param today from which "overdue" and "within" are reckoned
   * @param offset how many hits to pass over
   * @param limit how many to show at most
   */
  public Answer search(Question question, LocalDate today, int offset, int limit)
      throws IOException, QueryException {
    return ask(question, today, session -> session.answer(offset, limit, facets));
  }

  /** The same without the counts by value, which take the most time where much is found. */
  public Answer find(Question question, LocalDate today, int offset, int limit)
      throws IOException, QueryException {
    return ask(question, today, session -> session.answer(offset, limit, null));
  }

  /** How many tasks answer a question. */
  public long count(Question question, LocalDate today) throws IOException, QueryException {
    return ask(question, today, Session::total);
  }

  /** How many tasks there are. */
  public long tasks() throws IOException {
    return with(searcher -> (long) searcher.count(new TermQuery(new Term(Fields.TASK, "1"))));
  }

  /** Hands over every hit, in order, without holding them all; the index may change meanwhile. */
  public void each(Question question, LocalDate today, Consumer<Hit> use)
      throws IOException, QueryException {
    ask(
        question,
        today,
        session -> {
          @Nullable ScoreDoc last = null;
          do {
            List<Hit> page = new ArrayList<>();
            last = session.after(last, PAGE, page);
            page.forEach(use);
          } while (last != null);
          return true;
        });
  }

  /** Where a document is cited, however it is spelled. */
  public Citing citing(String decree) throws IOException {
    return with(searcher -> new CitationSearch(searcher, language).of(decree));
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      if (searchers != null) {
        searchers.close();
      }
    } finally {
      directory.close();
    }
  }

  private interface Use<T> {
    T apply(IndexSearcher searcher) throws IOException;
  }

  private interface Ask<T> {
    T apply(Session session) throws IOException;
  }

  private <T> T ask(Question question, LocalDate today, Ask<T> ask)
      throws IOException, QueryException {
    SearcherManager manager = manager();
    IndexSearcher searcher = manager == null ? searcher(new MultiReader()) : manager.acquire();
    try {
      UnitResolver resolver = resolver(searcher.getIndexReader());
      Planner planner = new Planner(language, resolver, today);
      Session session = new Session(searcher, language, planner.plan(question, Tones.KEPT));
      List<Remark> remarks = new ArrayList<>();
      if (session.isEmpty() && session.plan().words()) {
        Session lost = new Session(searcher, language, planner.plan(question, Tones.LOST));
        if (!lost.isEmpty()) {
          session = lost;
          remarks.add(Remark.of("search-without-tones"));
        }
      }
      remarks.addAll(new Remarks(searcher, language, resolver).of(session));
      return ask.apply(session.with(remarks));
    } finally {
      if (manager != null) {
        manager.release(searcher);
      }
    }
  }

  private <T> T with(Use<T> use) throws IOException {
    SearcherManager manager = manager();
    IndexSearcher searcher = manager == null ? searcher(new MultiReader()) : manager.acquire();
    try {
      return use.apply(searcher);
    } finally {
      if (manager != null) {
        manager.release(searcher);
      }
    }
  }

  /** What names mean in one state of the index is asked once. */
  private synchronized UnitResolver resolver(IndexReader reader) {
    UnitResolver ready = resolver;
    if (ready == null || !ready.reader().equals(reader)) {
      ready = new UnitResolver(units, reader);
      resolver = ready;
    }
    return ready;
  }

  private synchronized @Nullable SearcherManager manager() {
    return searchers;
  }
}
