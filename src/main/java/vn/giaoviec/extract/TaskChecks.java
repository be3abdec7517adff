package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * What a clerk should look at in tasks and their values.
 *
 * @param remarks on places in the text, made on the way
 */
record TaskChecks(SourceText source, Optional<IssueDate> issued, List<Remark> remarks) {
  TaskChecks {
    remarks = List.copyOf(remarks);
  }

  /**
   * What is odd about the values of a task.
   *
   * @param joint the units that would all lead it; fewer than two where nothing is wrong with that
   */
  record Odd(Task task, List<String> joint, List<Problem> problems) {}

  /** Everything that speaks against the values of a task. */
  List<Problem> concerning(Odd odd) {
    Task task = odd.task();
    List<Problem> problems = new ArrayList<>(odd.problems());
    for (Remark remark : remarks) {
      if (task.span().contains(remark.span())) {
        problems.add(remark.in(source));
      }
    }
    problems.addAll(doubts(task.citations(), List.of(task)));
    return problems;
  }

  /** All remarks as problems. */
  List<Problem> remarked() {
    return remarks.stream().map(remark -> remark.in(source)).toList();
  }

  /** Looks at the values of a task. */
  Odd values(Task task) {
    List<String> joint = standingAlone(task);
    List<Problem> problems = new ArrayList<>();
    int page = source.pageAt(task.span().start());
    if (task.lead().isEmpty()) {
      problems.add(Problem.onPage(page, "no-assignee", task.id()));
    }
    // One task, one lead: the Government's working rules ask for it, so a clerk should look.
    if (joint.size() > 1) {
      problems.add(Problem.onPage(page, "joint-lead", task.id()));
    }
    if (task.id().endsWith(")") && !task.id().contains("#")) {
      String number = task.id().substring(0, task.id().lastIndexOf('('));
      problems.add(Problem.onPage(page, "numbering-duplicate", number));
    }
    if (issued.isPresent()) {
      for (Deadline due : task.deadlines()) {
        DeadlineDoubts.of(due, issued.get(), source).ifPresent(problems::add);
      }
    }
    return new Odd(task, joint, problems);
  }

  /** The odd values of all tasks; a list that leads many of them is told of once. */
  static List<Problem> together(List<Odd> tasks) {
    List<Problem> problems = new ArrayList<>();
    Set<List<String>> joint = new HashSet<>();
    for (Odd task : tasks) {
      boolean told = task.joint().size() > 1 && !joint.add(task.joint());
      for (Problem problem : task.problems()) {
        if (!told || !problem.code().equals("joint-lead")) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }

  private List<String> standingAlone(Task task) {
    if (task.lead().size() < 2) {
      return List.of();
    }
    return task.lead().stream().filter(this::standsAlone).map(Assignee::unit).toList();
  }

  /** Groups, and places that share a head noun, each answer for their own part. */
  private boolean standsAlone(Assignee unit) {
    String written = source.words(unit.span());
    int word = unit.unit().indexOf(' ');
    String head = word < 0 ? unit.unit() : unit.unit().substring(0, word);
    return Character.isUpperCase(written.charAt(0))
        && Vietnamese.fold(written).startsWith(Vietnamese.fold(head));
  }

  /** Figures of citations and deadlines that were recognised with little confidence. */
  List<Problem> doubts(List<Citation> citations, List<Task> tasks) {
    if (source.seen().isEmpty()) {
      return List.of();
    }
    Map<Span, String> asked = new TreeMap<>();
    citations.forEach(citation -> asked.put(citation.span(), "citation"));
    tasks.forEach(task -> task.deadlines().forEach(due -> asked.put(due.span(), "deadline")));
    remarks.forEach(remark -> asked.remove(remark.span()));
    List<Problem> doubts = new ArrayList<>();
    asked.forEach((span, field) -> source.doubt(field, span).ifPresent(doubts::add));
    return doubts;
  }
}
