package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** What a clerk should look at in the values of a task. */
record TaskChecks(SourceText source, Optional<IssueDate> issued) {
  /** What is odd about the values of one task. */
  List<Problem> check(TaskDraft draft, List<Assignee> lead, List<Deadline> deadlines) {
    List<Problem> problems = new ArrayList<>();
    int page = source.pageAt(draft.span().start());
    String id = draft.id();
    if (lead.isEmpty()) {
      problems.add(Problem.onPage(page, "no-assignee", id));
    }
    // One task, one lead: the Government's working rules ask for it, so a clerk should look.
    if (lead.stream().filter(this::standsAlone).count() > 1) {
      problems.add(Problem.onPage(page, "joint-lead", id));
    }
    if (id.endsWith(")") && !id.contains("#")) {
      problems.add(
          Problem.onPage(page, "numbering-duplicate", id.substring(0, id.lastIndexOf('('))));
    }
    for (Deadline deadline : deadlines) {
      if (deadline.lastDay().isPresent()
          && issued.isPresent()
          && deadline.lastDay().get().isBefore(issued.get().earliest())) {
        problems.add(Problem.onPage(page, "past-deadline", source.words(deadline.span())));
      }
    }
    return problems;
  }

  /** Groups, and places that share a head noun, each answer for their own part. */
  private boolean standsAlone(Assignee unit) {
    String written = source.words(unit.span());
    int word = unit.unit().indexOf(' ');
    String head = word < 0 ? unit.unit() : unit.unit().substring(0, word);
    return Character.isUpperCase(written.charAt(0))
        && Vietnamese.fold(written).startsWith(Vietnamese.fold(head));
  }

  /** Figures of deadlines and citations that were recognised with little confidence. */
  List<Problem> doubts(List<Citation> citations, List<Deadline> deadlines, List<Remark> remarks) {
    Map<Span, String> asked = new TreeMap<>();
    citations.forEach(citation -> asked.put(citation.span(), "citation"));
    deadlines.forEach(due -> asked.put(due.span(), "deadline"));
    remarks.forEach(remark -> asked.remove(remark.span()));
    List<Problem> doubts = new ArrayList<>();
    asked.forEach((span, field) -> source.doubt(field, span).ifPresent(doubts::add));
    return doubts;
  }

  /** The remarks on places inside {@code span}. */
  List<Problem> remarksIn(Span span, List<Remark> remarks) {
    return remarks.stream()
        .filter(remark -> span.contains(remark.span()))
        .map(remark -> remark.in(source))
        .toList();
  }
}
