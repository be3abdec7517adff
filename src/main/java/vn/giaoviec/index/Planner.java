package vn.giaoviec.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import vn.giaoviec.index.Clause.Field;
import vn.giaoviec.index.Clause.Filter;
import vn.giaoviec.index.Plan.Part;
import vn.giaoviec.index.Question.Groups;
import vn.giaoviec.index.Question.Sort;
import vn.giaoviec.text.FoldedText.Tones;

/** Turns questions into plans. */
final class Planner {
  private final Language language;
  private final UnitResolver units;
  private final LocalDate today;

  Planner(Language language, UnitResolver units, LocalDate today) {
    this.language = language;
    this.units = units;
    this.today = today;
  }

  Plan plan(Question question, Tones tones) throws QueryException, IOException {
    List<Clause> clauses =
        new ArrayList<>(QueryLanguage.clauses(question.words(), language.queries()));
    clauses.addAll(FilterValues.options(question));
    FilterValues values = new FilterValues(language.queries());
    Map<Field, Filter> manners = manners(clauses, values);
    Filter sort = manners.get(Field.SORT);
    Filter nobody = manners.get(Field.GROUPS);
    Groups groups = nobody == null || values.yes(nobody) ? Groups.WITH : Groups.WITHOUT;
    FilterQueries filters = new FilterQueries(language, units, groups, today);
    TextQueries texts = new TextQueries(language, units.reader(), tones);
    List<Part> parts = new ArrayList<>();
    List<List<Wish>> wishes = new ArrayList<>();
    boolean words = false;
    for (Clause clause : clauses) {
      parts.addAll(parts(clause, texts, filters));
      if (!clause.excluded()) {
        wishes.addAll(texts.wishes(clause));
        words |= !(clause instanceof Filter);
      }
    }
    Sort order = sort != null ? values.sort(sort) : words ? Sort.RELEVANCE : Sort.DATE;
    return new Plan(clauses, parts, wishes, order, words);
  }

  /** The filters that say how to look and not what for; the last of each counts. */
  private static Map<Field, Filter> manners(List<Clause> clauses, FilterValues values)
      throws QueryException {
    Map<Field, Filter> manners = new HashMap<>();
    for (Clause clause : clauses) {
      if (clause instanceof Filter filter) {
        values.check(filter);
        if (filter.field() == Field.SORT || filter.field() == Field.GROUPS) {
          manners.put(filter.field(), filter);
        }
      }
    }
    return manners;
  }

  private static List<Part> parts(Clause clause, TextQueries texts, FilterQueries filters)
      throws QueryException, IOException {
    Occur occur = clause.excluded() ? Occur.MUST_NOT : Occur.MUST;
    String sign = clause.excluded() ? "-" : "";
    return switch (clause) {
      case Clause.Words(String text, boolean excluded) -> {
        List<Part> parts = new ArrayList<>();
        for (TextQueries.Asked asked : texts.words(text)) {
          parts.add(new Part(sign + asked.written(), asked.query(), occur));
        }
        yield parts;
      }
      case Clause.Phrase(String text, boolean excluded) ->
          List.of(new Part(sign + '"' + text + '"', texts.phrase(text), occur));
      case Clause.Prefix(String text, boolean excluded) ->
          List.of(new Part(sign + text + "*", texts.prefix(text), occur));
      case Filter filter -> {
        Query query = filters.query(filter);
        Occur kept = filter.excluded() ? Occur.MUST_NOT : Occur.FILTER;
        yield query == null ? List.of() : List.of(new Part(filter.written(), query, kept));
      }
    };
  }
}
