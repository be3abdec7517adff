package vn.giaoviec.register;

import java.util.List;
import java.util.Map;
import vn.giaoviec.filing.FollowUp;

/**
 * How much the register holds.
 *
 * @param tasks by status, those that are gone left out
 * @param gone tasks that the newest reading no longer finds
 * @param reading who reads what now
 * @param lastFailures the newest first, ten at most
 */
public record Counts(
    Map<State, Long> documents,
    Map<FollowUp.Status, Long> tasks,
    long gone,
    List<Waiting> reading,
    List<Failed> lastFailures) {
  public Counts {
    documents = Map.copyOf(documents);
    tasks = Map.copyOf(tasks);
    reading = List.copyOf(reading);
    lastFailures = List.copyOf(lastFailures);
  }
}
