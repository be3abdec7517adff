package vn.giaoviec.model;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * An instruction that somebody named has to carry out.
 *
 * @param id unique in the notice, built from the printed numbering
 * @param heading the nearest heading above, as written
 * @param span its text
 * @param confidence how far its values can be trusted
 */
public record Task(
    String id,
    Optional<String> heading,
    Span span,
    List<Mention.Assignee> lead,
    List<Mention.Assignee> with,
    List<Mention.Deadline> deadlines,
    List<Mention.Citation> citations,
    Evidence evidence,
    Confidence confidence) {
  public Task {
    lead = List.copyOf(lead);
    with = List.copyOf(with);
    deadlines = List.copyOf(deadlines);
    citations = List.copyOf(citations);
  }

  /** The same task with these deadlines. */
  public Task due(List<Mention.Deadline> others) {
    return new Task(id, heading, span, lead, with, others, citations, evidence, confidence);
  }

  /** The same task with this confidence. */
  public Task rated(Confidence other) {
    return new Task(id, heading, span, lead, with, deadlines, citations, evidence, other);
  }
}
