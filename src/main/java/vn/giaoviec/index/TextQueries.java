package vn.giaoviec.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Vietnamese;

/** Words of a question as queries. */
final class TextQueries {
  private static final Query NOTHING = new MatchNoDocsQuery("stands nowhere");

  private final Wording wording;
  private final Spellings spellings;

  /** Whether words typed with marks find words with others too. */
  private final FoldedText.Tones tones;

  private final IndexReader reader;

  TextQueries(Language language, IndexReader reader, FoldedText.Tones tones) {
    this.reader = reader;
    this.wording = language.wording();
    this.spellings = new Spellings(language.abbreviations());
    this.tones = tones;
  }

  /**
   * A word, or words with an abbreviation of their own.
   *
   * @param written as typed
   */
  record Asked(String written, Query query) {}

  /** All of the words, wherever they stand. */
  List<Asked> words(String text) {
    List<Syllable> places = asked(text);
    List<Asked> queries = new ArrayList<>();
    int at = 0;
    while (at < places.size()) {
      Spellings.Short written = spellings.shortAt(places, at);
      if (written != null) {
        // Its words may stand apart, as other words may.
        BooleanQuery.Builder apart = new BooleanQuery.Builder();
        for (Syllable place : places.subList(at, at + written.words())) {
          apart.add(one(place), Occur.MUST);
        }
        int end = places.get(at + written.words() - 1).end();
        Query query = either(List.of(apart.build(), term(written.wish())));
        queries.add(new Asked(text.substring(places.get(at).start(), end), query));
        at += written.words();
      } else {
        Syllable place = places.get(at);
        queries.add(new Asked(text.substring(place.start(), place.end()), one(place)));
        at++;
      }
    }
    return queries;
  }

  /** The words one behind the other. */
  Query phrase(String text) {
    List<Syllable> places = asked(text);
    List<Query> spelled = new ArrayList<>();
    for (List<Wish> path : spellings.paths(places, tones)) {
      spelled.add(phrase(path));
    }
    return either(spelled);
  }

  /** What begins with {@code stem}. */
  Query prefix(String stem) {
    return new PrefixQuery(new Term(Fields.TEXT, prefixTerm(stem)));
  }

  private String prefixTerm(String stem) {
    String lower = Vietnamese.toneKey(stem);
    String folded = Vietnamese.fold(lower);
    boolean open = lower.equals(folded) || tones == FoldedText.Tones.LOST;
    return open && !Character.isDigit(folded.charAt(0)) ? Syllable.FOLDED + folded : lower;
  }

  /** Where in a text the words stand: what {@link Marks} looks for. */
  List<List<Wish>> wishes(Clause clause) {
    return switch (clause) {
      case Clause.Words(String text, boolean excluded) -> {
        List<Syllable> places = asked(text);
        List<List<Wish>> paths = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
          paths.addAll(spellings.paths(places.subList(i, i + 1), tones));
          Spellings.Short written = spellings.shortAt(places, i);
          if (written != null) {
            paths.add(List.of(written.wish()));
          }
        }
        yield paths;
      }
      case Clause.Phrase(String text, boolean excluded) -> spellings.paths(asked(text), tones);
      case Clause.Prefix(String stem, boolean excluded) ->
          List.of(List.of(new Wish(Set.of(), List.of(), prefixTerm(stem), 1)));
      case Clause.Filter filter -> List.of();
    };
  }

  /** The places of what was typed, without those that a number behind or before them says too. */
  private List<Syllable> asked(String text) {
    List<Syllable> places = wording.read(text);
    boolean[] idle = new boolean[places.size()];
    for (int i = 0; i < places.size(); i++) {
      Syllable place = places.get(i);
      for (int j = Math.max(0, i - place.before()); j < i; j++) {
        idle[j] = true;
      }
      for (int j = i + 1; j <= Math.min(places.size() - 1, i + place.after()); j++) {
        idle[j] = true;
      }
    }
    List<Syllable> left = new ArrayList<>();
    for (int i = 0; i < idle.length; i++) {
      if (!idle[i]) {
        left.add(places.get(i));
      }
    }
    return left;
  }

  private Query one(Syllable place) {
    List<Query> spelled = new ArrayList<>();
    for (List<Wish> path : spellings.paths(List.of(place), tones)) {
      spelled.add(phrase(path));
    }
    if (!place.plain() && place.asked().getFirst().charAt(0) != Syllable.DATE) {
      // The notice itself, and tasks whose citation was read where the words are less clear.
      List<BytesRef> terms = place.asked().stream().map(BytesRef::new).toList();
      spelled.add(new ConstantScoreQuery(new TermInSetQuery(Fields.DECREE, terms)));
      spelled.add(new ConstantScoreQuery(new TermInSetQuery(Fields.NUMBER, terms)));
    }
    return either(spelled);
  }

  /**
   * Two words side by side are a pair. Of more, the pairs tell where it is worth looking whether
   * they stand in one row.
   */
  private Query phrase(List<Wish> path) {
    if (path.size() == 1) {
      return term(path.getFirst());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 1; i < path.size(); i++) {
      Wish pair = Pairs.of(path.get(i - 1), path.get(i));
      if (!pair.all().isEmpty()) {
        Query side = any(Fields.PAIR, pair);
        if (path.size() == 2 || side.equals(NOTHING)) {
          return side;
        }
        all.add(side, Occur.FILTER);
      }
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    int place = 0;
    for (Wish wish : path) {
      Set<String> terms = wish.among(term -> occurs(Fields.TEXT, term)).all();
      if (terms.isEmpty()) {
        return NOTHING;
      }
      phrase.add(
          terms.stream().map(term -> new Term(Fields.TEXT, term)).toArray(Term[]::new), place);
      place += wish.places();
    }
    return all.add(phrase.build(), Occur.MUST).build();
  }

  private Query term(Wish wish) {
    return any(Fields.TEXT, wish);
  }

  private Query any(String field, Wish wish) {
    Wish here = wish.among(term -> occurs(field, term));
    if (here.all().isEmpty()) {
      return NOTHING;
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    here.terms().forEach(term -> any.addTerm(new Term(field, term)));
    float weight = here.terms().isEmpty() ? 1 : Ranking.LOST;
    here.lesser().forEach(term -> any.addTerm(new Term(field, term), weight));
    return any.build();
  }

  /** One of the queries, those left out that find nothing. */
  private static Query either(List<Query> queries) {
    List<Query> left = queries.stream().filter(query -> !query.equals(NOTHING)).distinct().toList();
    return switch (left.size()) {
      case 0 -> NOTHING;
      case 1 -> left.getFirst();
      default -> new DisjunctionMaxQuery(left, 0.0f);
    };
  }

  /**
   * Whether a term stands in some text: most spellings do not, and cost as much as those that do.
   */
  private boolean occurs(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
