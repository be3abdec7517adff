package vn.giaoviec.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.text.Vietnamese;

/** Finds names in the index that are written nearly as one that is not there. */
final class Suggestions {
  private static final int MOST = 3;

  private final IndexSearcher searcher;

  Suggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Names of units, as they stand in tasks. */
  List<String> units(String typed) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (String similar : similar(Fields.UNIT_NAME, Vietnamese.plainWords(typed))) {
      for (Stored.Named unit : Stored.units(example(Fields.UNIT_NAME, similar))) {
        if (Vietnamese.plainWords(unit.name()).equals(similar)) {
          names.add(unit.name());
          break;
        }
      }
    }
    return List.copyOf(names);
  }

  /** Keys of cited documents. */
  List<String> decrees(String typed) throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    String plain = Vietnamese.fold(Vietnamese.normalize(typed)).strip();
    for (String similar : similar(Fields.DECREE_NAME, plain)) {
      for (String key : Stored.citations(example(Fields.DECREE_NAME, similar))) {
        if (Vietnamese.fold(key).equals(similar)) {
          keys.add(key);
        }
      }
    }
    return List.copyOf(keys);
  }

  private List<String> similar(String field, String word) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(0);
    checker.setMinQueryLength(4);
    List<String> similar = new ArrayList<>();
    for (SuggestWord found :
        checker.suggestSimilar(
            new Term(field, word), MOST, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
      similar.add(found.string);
    }
    return similar;
  }

  /** What is stored of the first task that has a term. */
  private BytesRef example(String field, String term) throws IOException {
    TopDocs top = searcher.search(new TermQuery(new Term(field, term)), 1);
    if (top.scoreDocs.length == 0) {
      return new BytesRef(
          Stored.nothing()); // Its only task was deleted and is not yet merged away.
    }
    return searcher.storedFields().document(top.scoreDocs[0].doc).getBinaryValue(Fields.STORED);
  }
}
