package vn.giaoviec.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.index.Citing.CitingNotice;

/** Finds what cites a document. */
final class CitationSearch {
  private static final Comparator<CitingNotice> NEWEST_FIRST =
      Comparator.comparing((CitingNotice notice) -> notice.issuedOn().orElse(""))
          .thenComparing(CitingNotice::arrival)
          .reversed();

  private final IndexSearcher searcher;
  private final Language language;

  CitationSearch(IndexSearcher searcher, Language language) {
    this.searcher = searcher;
    this.language = language;
  }

  Citing of(String typed) throws IOException {
    List<String> asked = language.decrees().asked(typed);
    List<Hit> tasks = new ArrayList<>();
    Sort newest = Session.order(Question.Sort.DATE);
    for (BytesRef stored : stored(Fields.DECREE, asked, newest)) {
      tasks.add(Stored.task(stored));
    }
    List<CitingNotice> notices = new ArrayList<>();
    for (BytesRef stored : stored(Fields.CITED, asked, Sort.INDEXORDER)) {
      notices.add(about(Stored.notice(stored), Set.copyOf(asked)));
    }
    notices.sort(NEWEST_FIRST);
    List<Remark> remarks = new ArrayList<>();
    if (notices.isEmpty()) {
      List<String> similar = new Suggestions(searcher).decrees(typed);
      Remarks.unknown("search-decree-unknown", typed, similar, remarks);
    }
    return new Citing(tasks, notices, remarks);
  }

  private List<BytesRef> stored(String field, List<String> asked, Sort sort) throws IOException {
    Query query = new TermInSetQuery(field, asked.stream().map(BytesRef::new).toList());
    int count = searcher.count(query);
    List<BytesRef> stored = new ArrayList<>();
    if (count > 0) {
      for (ScoreDoc doc : searcher.search(query, count, sort).scoreDocs) {
        stored.add(searcher.storedFields().document(doc.doc).getBinaryValue(Fields.STORED));
      }
    }
    return stored;
  }

  /** The notice with only what concerns the documents asked for. */
  private CitingNotice about(CitingNotice notice, Set<String> asked) {
    Set<String> ids = new HashSet<>();
    List<FiledNotice.Document> documents = new ArrayList<>();
    for (FiledNotice.Document document : notice.documents()) {
      if (language.decrees().of(document).stream().anyMatch(asked::contains)) {
        ids.add(document.id());
        documents.add(document);
      }
    }
    Set<String> meant = new HashSet<>(ids);
    // A notice that is the document itself acts in its relations under another name.
    if (documents.isEmpty()) {
      meant.add(FiledNotice.Relation.SELF);
    }
    return new CitingNotice(
        notice.arrival(),
        notice.notice(),
        notice.number(),
        notice.issuedOn(),
        notice.issuer(),
        notice.subject(),
        documents,
        notice.citations().stream().filter(one -> ids.contains(one.document())).toList(),
        notice.relations().stream()
            .filter(
                one ->
                    one.from().filter(meant::contains).isPresent()
                        || one.to().filter(meant::contains).isPresent())
            .toList());
  }
}
