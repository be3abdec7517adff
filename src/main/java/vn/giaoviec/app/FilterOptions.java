package vn.giaoviec.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.index.Question;

/** Which tasks are meant: words and filters, the same wherever tasks are looked for. */
final class FilterOptions {
  @Parameters(arity = "0..*", paramLabel = "WORDS")
  private List<String> words = List.of();

  @Option(names = "--unit", paramLabel = "UNIT")
  private @Nullable String unit;

  @Option(names = "--lead", paramLabel = "UNIT")
  private @Nullable String lead;

  @Option(names = "--no-groups")
  private boolean noGroups;

  @Option(names = "--decree", paramLabel = "KEY")
  private @Nullable String decree;

  @Option(names = "--number", paramLabel = "NUMBER")
  private @Nullable String number;

  @Option(names = "--issuer", paramLabel = "UNIT")
  private @Nullable String issuer;

  @Option(names = "--kind", paramLabel = "KIND")
  private @Nullable String kind;

  @Option(names = "--from", paramLabel = "DATE")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE")
  private @Nullable LocalDate to;

  @Option(names = "--due-before", paramLabel = "DATE")
  private @Nullable LocalDate dueBefore;

  @Option(names = "--due-within", paramLabel = "DAYS")
  private @Nullable Integer dueWithin;

  @Option(names = "--overdue")
  private boolean overdue;

  @Option(names = "--status", paramLabel = "open|done|cancelled")
  private @Nullable Status status;

  @Option(names = "--sort", paramLabel = "due|date|relevance")
  private Question.@Nullable Sort sort;

  /** What is asked for; everything where nothing was said. */
  Question question() {
    return new Question(
        String.join(" ", words),
        Optional.ofNullable(unit),
        Optional.ofNullable(lead),
        Optional.ofNullable(decree),
        Optional.ofNullable(number),
        Optional.ofNullable(issuer),
        Optional.ofNullable(kind),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(dueBefore),
        dueWithin == null ? OptionalInt.empty() : OptionalInt.of(dueWithin),
        overdue ? Question.Overdue.ONLY : Question.Overdue.ANY,
        Optional.ofNullable(status),
        noGroups ? Question.Groups.WITHOUT : Question.Groups.WITH,
        Optional.ofNullable(sort));
  }
}
