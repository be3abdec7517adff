package vn.giaoviec.filing;

import java.time.Instant;
import java.util.List;

/**
 * A notice in the register.
 *
 * @param arrival its number of arrival, from 1, never given twice (số đến, Decree 30/2020, Appendix
 *     IV)
 * @param notice with the clerks' corrections in place
 * @param tasks those of the notice, in its order, with their follow-up
 * @param corrections what was read and set right, the newest of each field
 * @param seenAs the names under which these bytes came in, the first one first
 * @param twins arrival numbers of probable duplicates: the same number, symbol and issuer from
 *     other bytes (Decree 30/2020, Appendix VI)
 */
public record Entry(
    long arrival,
    Instant arrivedAt,
    FiledNotice notice,
    List<TaskEntry> tasks,
    List<Correction> corrections,
    List<String> seenAs,
    List<Long> twins) {
  public Entry {
    tasks = List.copyOf(tasks);
    corrections = List.copyOf(corrections);
    seenAs = List.copyOf(seenAs);
    twins = List.copyOf(twins);
  }

  /**
   * A task with what became of it.
   *
   * @param gone whether the newest reading of the notice no longer finds the task; it is kept
   *     because somebody had followed it up or corrected it
   */
  public record TaskEntry(FiledTask task, FollowUp followUp, boolean gone) {}
}
