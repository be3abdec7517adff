package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.text.Span;

/**
 * A task before its partners, deadlines and citations are looked up.
 *
 * @param leadFrom where its lead was named
 * @param fields the answers a plan gives in fields; empty elsewhere
 */
record TaskDraft(
    String id,
    Span span,
    List<Unit> lead,
    Scope.Source leadFrom,
    Optional<String> heading,
    Fields fields,
    Evidence evidence) {
  /** The same task with its text going on to {@code end}. */
  TaskDraft upTo(int end) {
    return new TaskDraft(
        id, new Span(span.start(), end), lead, leadFrom, heading, fields, evidence);
  }

  TaskDraft {
    lead = List.copyOf(lead);
  }
}
