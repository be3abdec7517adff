package vn.giaoviec.model;

import java.util.List;
import java.util.Optional;

/**
 * All that was found in one notice. Lists keep the order of the text.
 *
 * @param issuerId who issued it, as {@link Mention.Assignee#id} writes units
 */
public record Extraction(
    Notice notice,
    Optional<String> issuerId,
    List<Mention.Citation> citations,
    List<Task> tasks,
    List<Problem> problems) {
  public Extraction {
    citations = List.copyOf(citations);
    tasks = List.copyOf(tasks);
    problems = List.copyOf(problems);
  }
}
