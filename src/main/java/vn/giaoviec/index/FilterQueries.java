package vn.giaoviec.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.index.Clause.Comparison;
import vn.giaoviec.index.Clause.Filter;
import vn.giaoviec.index.Question.Groups;

/** Filters of a question as queries. */
final class FilterQueries {
  private final FilterValues values;
  private final DecreeTerms decrees;
  private final UnitResolver units;
  private final Groups groups;
  private final LocalDate today;

  FilterQueries(Language language, UnitResolver units, Groups groups, LocalDate today) {
    this.values = new FilterValues(language.queries());
    this.decrees = language.decrees();
    this.units = units;
    this.groups = groups;
    this.today = today;
  }

  /** The query of a filter; null for one that says how to look and not what for. */
  @Nullable Query query(Filter filter) throws QueryException, IOException {
    return switch (filter.field()) {
      case UNIT -> any(Fields.UNIT, units.resolve(filter.value()).all(groups));
      case LEAD -> any(Fields.LEAD, units.resolve(filter.value()).all(groups));
      case ISSUER -> any(Fields.ISSUER, units.resolve(filter.value()).terms());
      case DECREE -> any(Fields.DECREE, decrees.asked(filter.value()));
      case NUMBER -> any(Fields.NUMBER, decrees.askedNumber(filter.value()));
      case KIND -> one(Fields.KIND, KindTerms.asked(filter.value()));
      case FROM -> range(Fields.ISSUED, values.period(filter).first(), LocalDate.MAX);
      case TO -> range(Fields.ISSUED, LocalDate.MIN, values.period(filter).last());
      case DATE, YEAR -> compared(Fields.ISSUED, values.period(filter), filter.comparison());
      case DUE -> compared(Fields.DUE, values.period(filter), filter.comparison());
      case WITHIN -> range(Fields.DUE, today, today.plusDays(values.days(filter)));
      case OVERDUE -> overdue(filter);
      case STATUS -> status(values.status(filter));
      case GROUPS, SORT -> null;
    };
  }

  /** What is open and was due before today; or all that is not so. */
  private Query overdue(Filter filter) throws QueryException {
    Query late =
        new BooleanQuery.Builder()
            .add(range(Fields.DUE, LocalDate.MIN, today.minusDays(1)), Occur.FILTER)
            .add(status(Status.OPEN), Occur.FILTER)
            .build();
    // "-overdue:yes" is an exclusion of what "overdue:yes" finds, so its sign is not read twice.
    boolean yes = values.yes(filter) != filter.excluded();
    return yes
        ? late
        : new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), Occur.FILTER)
            .add(one(Fields.TASK, "1"), Occur.FILTER)
            .add(late, Occur.MUST_NOT)
            .build();
  }

  private static Query status(Status status) {
    return one(Fields.STATUS, status.name().toLowerCase(Locale.ROOT));
  }

  private static Query compared(String field, Period period, Comparison comparison) {
    return switch (comparison) {
      case IS -> range(field, period.first(), period.last());
      case BEFORE -> range(field, LocalDate.MIN, period.first().minusDays(1));
      case UP_TO -> range(field, LocalDate.MIN, period.last());
      case AFTER -> range(field, period.last().plusDays(1), LocalDate.MAX);
      case FROM -> range(field, period.first(), LocalDate.MAX);
    };
  }

  private static Query range(String field, LocalDate first, LocalDate last) {
    int low = day(first);
    int high = day(last);
    if (field.equals(Fields.DUE)) {
      return IntField.newRangeQuery(field, low, high);
    }
    return IntPoint.newRangeQuery(field, low, high);
  }

  private static int day(LocalDate day) {
    long days = day.toEpochDay();
    return (int) Math.clamp(days, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static Query one(String field, String term) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, term)));
  }

  private static Query any(String field, Collection<String> terms) {
    Set<String> distinct = Set.copyOf(terms);
    if (distinct.size() == 1) {
      return one(field, distinct.iterator().next());
    }
    List<BytesRef> bytes = distinct.stream().map(BytesRef::new).toList();
    return new TermInSetQuery(field, bytes);
  }
}
