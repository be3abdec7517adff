package vn.giaoviec.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.index.Clause.Field;
import vn.giaoviec.index.Question.Sort;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/** The words of the query language, in English and Vietnamese, with or without marks. */
final class QueryWords {
  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, String> statuses = new HashMap<>();
  private final Map<String, String> sorts = new HashMap<>();
  private final Map<String, String> answers = new HashMap<>();

  QueryWords() {
    for (Lexicon.Row row : Lexicon.read("query-fields")) {
      fields.put(row.folded(0), row.get(1));
    }
    for (Lexicon.Row row : Lexicon.read("query-values")) {
      switch (row.get(1)) {
        case "status" -> statuses.put(row.folded(0), row.get(2));
        case "sort" -> sorts.put(row.folded(0), row.get(2));
        case "answer" -> answers.put(row.folded(0), row.get(2));
        default -> throw new IllegalStateException("query-values: " + row);
      }
    }
  }

  @Nullable Field field(String typed) {
    String name = fields.get(Vietnamese.fold(typed));
    return name == null ? null : Field.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The English names of all filters, for who typed another. */
  String fields() {
    return String.join(", ", new TreeSet<>(fields.values()));
  }

  Optional<Status> status(String typed) {
    return Optional.ofNullable(statuses.get(Vietnamese.fold(typed)))
        .map(name -> Status.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  String statuses() {
    return String.join(", ", new TreeSet<>(statuses.values()));
  }

  Optional<Sort> sort(String typed) {
    return Optional.ofNullable(sorts.get(Vietnamese.fold(typed)))
        .map(name -> Sort.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  String sorts() {
    return String.join(", ", new TreeSet<>(sorts.values()));
  }

  /** Whether {@code typed} means yes; empty where it means neither yes nor no. */
  Optional<Boolean> yes(String typed) {
    return Optional.ofNullable(answers.get(Vietnamese.fold(typed))).map("yes"::equals);
  }
}
