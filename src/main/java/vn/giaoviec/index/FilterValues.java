package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.index.Clause.Comparison;
import vn.giaoviec.index.Clause.Field;
import vn.giaoviec.index.Clause.Filter;
import vn.giaoviec.index.Question.Groups;
import vn.giaoviec.index.Question.Overdue;
import vn.giaoviec.index.Question.Sort;

/** What the values of filters mean, and which values are none. */
final class FilterValues {
  private static final int MOST_DAYS = 36_500;

  private final QueryWords words;

  FilterValues(QueryWords words) {
    this.words = words;
  }

  /** Throws where the value of {@code filter} is not understood. */
  void check(Filter filter) throws QueryException {
    if (filter.value().isBlank()) {
      throw new QueryException("query-value-missing", filter.position(), filter.written());
    }
    boolean dated = filter.field() == Field.DUE || filter.field() == Field.DATE;
    if (!dated && filter.comparison() != Comparison.IS) {
      throw new QueryException("query-comparison", filter.position(), filter.written());
    }
    switch (filter.field()) {
      case FROM, TO, DATE, DUE, YEAR -> period(filter);
      case WITHIN -> days(filter);
      case OVERDUE, GROUPS -> yes(filter);
      case STATUS -> status(filter);
      case SORT -> sort(filter);
      case UNIT, LEAD, DECREE, NUMBER, ISSUER, KIND -> {}
    }
  }

  Period period(Filter filter) throws QueryException {
    Optional<Period> period = Period.parse(filter.value());
    if (period.isEmpty()) {
      throw new QueryException("query-date", filter.position(), filter.written());
    }
    return period.get();
  }

  int days(Filter filter) throws QueryException {
    String value = filter.value();
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > MOST_DAYS) {
      throw new QueryException("query-days", filter.position(), filter.written());
    }
    return Integer.parseInt(value);
  }

  boolean yes(Filter filter) throws QueryException {
    Optional<Boolean> yes = words.yes(filter.value());
    if (yes.isEmpty()) {
      throw new QueryException("query-choice", filter.position(), filter.written(), "yes, no");
    }
    return yes.get() != filter.excluded();
  }

  Status status(Filter filter) throws QueryException {
    Optional<Status> status = words.status(filter.value());
    if (status.isEmpty()) {
      throw new QueryException(
          "query-choice", filter.position(), filter.written(), words.statuses());
    }
    return status.get();
  }

  Sort sort(Filter filter) throws QueryException {
    Optional<Sort> sort = words.sort(filter.value());
    if (sort.isEmpty() || filter.excluded()) {
      throw new QueryException("query-choice", filter.position(), filter.written(), words.sorts());
    }
    return sort.get();
  }

  /** The filters that the options of {@code question} are, as if they had been typed. */
  static List<Filter> options(Question question) {
    List<Filter> filters = new ArrayList<>();
    add(filters, Field.UNIT, question.unit());
    add(filters, Field.LEAD, question.lead());
    add(filters, Field.DECREE, question.decree());
    add(filters, Field.NUMBER, question.number());
    add(filters, Field.ISSUER, question.issuer());
    add(filters, Field.KIND, question.kind());
    add(filters, Field.FROM, question.from());
    add(filters, Field.TO, question.to());
    question
        .dueBefore()
        .ifPresent(day -> filters.add(option(Field.DUE, Comparison.BEFORE, day.toString())));
    question
        .dueWithin()
        .ifPresent(
            days -> filters.add(option(Field.WITHIN, Comparison.IS, Integer.toString(days))));
    if (question.overdue() == Overdue.ONLY) {
      filters.add(option(Field.OVERDUE, Comparison.IS, "yes"));
    }
    add(filters, Field.STATUS, question.status().map(Status::name));
    if (question.groups() == Groups.WITHOUT) {
      filters.add(option(Field.GROUPS, Comparison.IS, "no"));
    }
    add(filters, Field.SORT, question.sort().map(Sort::name));
    return filters;
  }

  private static void add(List<Filter> filters, Field field, Optional<?> value) {
    value.ifPresent(given -> filters.add(option(field, Comparison.IS, given.toString())));
  }

  private static Filter option(Field field, Comparison comparison, String value) {
    String sign = comparison == Comparison.BEFORE ? "<" : ":";
    String name = field.name().toLowerCase(java.util.Locale.ROOT);
    String shown = value.indexOf(' ') < 0 ? value : '"' + value + '"';
    return new Filter(field, comparison, value, false, -1, name + sign + shown);
  }
}
