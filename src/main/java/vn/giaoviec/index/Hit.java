package vn.giaoviec.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.text.Span;

/**
 * A task that was found.
 *
 * @param arrival the number of arrival of its notice
 * @param notice the id of its notice
 * @param task its id there
 * @param number of the notice
 * @param issuedOn as the notice has it: YYYY-MM-DD or YYYY-MM
 * @param kind code of the notice's kind
 * @param lead names of the units that lead
 * @param with names of the units that take part
 * @param due the first day it is due, where it is known
 * @param page from 1
 * @param text in canonical form
 * @param marks where in {@code text} the words stand that were looked for, in order
 * @param gone whether the newest reading of the notice no longer finds the task
 */
public record Hit(
    long arrival,
    String notice,
    String task,
    Optional<String> number,
    Optional<String> issuedOn,
    Optional<String> kind,
    List<String> lead,
    List<String> with,
    Optional<LocalDate> due,
    Status status,
    int page,
    String text,
    List<Span> marks,
    boolean gone) {
  public Hit {
    lead = List.copyOf(lead);
    with = List.copyOf(with);
    marks = List.copyOf(marks);
  }

  /** What a clerk calls the task by. */
  public TaskHandle handle() {
    return new TaskHandle(arrival, task);
  }

  Hit marked(List<Span> places) {
    return new Hit(
        arrival, notice, task, number, issuedOn, kind, lead, with, due, status, page, text, places,
        gone);
  }
}
