package vn.giaoviec.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giaoviec.filing.FollowUp.Status;

/**
 * What is looked for: words and filters, all of which must hold.
 *
 * @param words in the language of {@link QueryLanguage}: words, phrases and filters; may be empty
 * @param unit a unit that leads or takes part: a name in any spelling, or an id
 * @param lead a unit that leads
 * @param decree a document that the task cites, in any spelling of its number, or its id
 * @param number number and symbol of the notice itself; the symbol may be left out
 * @param issuer who issued the notice: a name in any spelling, or an id
 * @param kind of the notice: code or name
 * @param from first day of issue
 * @param to last day of issue
 * @param dueBefore due before this day
 * @param dueWithin due from today until so many days from now
 * @param groups whether a unit's groups count as the unit
 * @param sort empty for what suits: by relevance where words are given, else the newest first
 */
public record Question(
    String words,
    Optional<String> unit,
    Optional<String> lead,
    Optional<String> decree,
    Optional<String> number,
    Optional<String> issuer,
    Optional<String> kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> dueBefore,
    OptionalInt dueWithin,
    Overdue overdue,
    Optional<Status> status,
    Groups groups,
    Optional<Sort> sort) {

  /** Whether only open tasks whose day has passed are looked for. */
  public enum Overdue {
    ANY,
    ONLY
  }

  /** Whether "các phòng, ban" counts where one of them is looked for. */
  public enum Groups {
    WITH,
    WITHOUT
  }

  /** The order of hits. */
  public enum Sort {
    /** What is due first; what is not due at all last. */
    DUE,
    /** The notice issued last first. */
    DATE,
    /** What fits the words best. */
    RELEVANCE
  }

  /** A question of words and filters among them alone. */
  public static Question of(String words) {
    return new Question(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Overdue.ANY,
        Optional.empty(),
        Groups.WITH,
        Optional.empty());
  }
}
