package vn.giaoviec.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import vn.giaoviec.index.Clause.Field;
import vn.giaoviec.index.Clause.Filter;

/** Says how a question was understood, and why nothing answers it. */
final class Remarks {
  private final IndexSearcher searcher;
  private final Language language;
  private final UnitResolver units;
  private final Suggestions suggestions;

  Remarks(IndexSearcher searcher, Language language, UnitResolver units) {
    this.searcher = searcher;
    this.language = language;
    this.units = units;
    this.suggestions = new Suggestions(searcher);
  }

  List<Remark> of(Session session) throws IOException {
    List<Remark> remarks = new ArrayList<>();
    for (Clause clause : session.plan().clauses()) {
      if (clause instanceof Filter filter) {
        about(filter, remarks);
      }
    }
    if (session.isEmpty()) {
      emptied(session.plan(), remarks);
    }
    return remarks;
  }

  private void about(Filter filter, List<Remark> remarks) throws IOException {
    Field field = filter.field();
    String typed = filter.value();
    if (field == Field.UNIT || field == Field.LEAD || field == Field.ISSUER) {
      UnitResolver.Meant meant = units.resolve(typed);
      if (meant.names().size() > 1) {
        remarks.add(Remark.of("search-unit-means", typed, String.join("; ", meant.names())));
      }
      String own = field == Field.ISSUER ? Fields.ISSUER : Fields.UNIT;
      if (field != Field.ISSUER && !occurs(own, meant.terms())) {
        unknown("search-unit-unknown", typed, suggestions.units(typed), remarks);
      }
    }
    if (field == Field.DECREE && !occurs(Fields.DECREE, language.decrees().asked(typed))) {
      unknown("search-decree-unknown", typed, suggestions.decrees(typed), remarks);
    }
  }

  static void unknown(String code, String typed, List<String> similar, List<Remark> remarks) {
    remarks.add(Remark.of(code, typed));
    if (!similar.isEmpty()) {
      remarks.add(Remark.of("search-did-you-mean", typed, String.join("; ", similar)));
    }
  }

  private boolean occurs(String field, Collection<String> terms) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    for (String term : terms) {
      if (reader.docFreq(new Term(field, term)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Each part without which there would be hits, and how many. */
  private void emptied(Plan plan, List<Remark> remarks) throws IOException {
    for (int i = 0; i < plan.parts().size(); i++) {
      int without = plan.parts().size() == 1 ? 0 : searcher.count(plan.without(i));
      if (without > 0) {
        String written = plan.parts().get(i).written();
        remarks.add(Remark.of("search-part-empties", written, Integer.toString(without)));
      }
    }
  }
}
