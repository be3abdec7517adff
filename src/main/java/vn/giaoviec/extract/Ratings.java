package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Confidence;
import vn.giaoviec.model.Evidence.Strength;
import vn.giaoviec.model.Opinion;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.Span;

/**
 * Says how far a task can be trusted: sure, unless something speaks against it. What does is told
 * as a reason, so that a clerk knows what to look at.
 */
final class Ratings {
  /** From this probability on a model that hears no directive counts as a reason. */
  private static final double DISSENT = 0.9;

  /** Reasons that leave nothing but a guess. */
  private static final Set<String> GRAVE = Set.of("no-assignee", "unheard-task", "model-task");

  private final Annotations annotations;
  private final Map<String, TaskDraft> drafts = new HashMap<>();
  private final boolean damaged;

  /**
   * @param damaged whether many words of the text have lost their marks
   */
  Ratings(Annotations annotations, List<TaskDraft> drafts, boolean damaged) {
    this.annotations = annotations;
    for (TaskDraft draft : drafts) {
      this.drafts.putIfAbsent(draft.id(), draft);
    }
    this.damaged = damaged;
  }

  /**
   * The same task with what its values are worth.
   *
   * @param concerning what was found to be wrong with them
   */
  Task rate(Task task, List<Problem> concerning) {
    List<Problem> reasons = new ArrayList<>(concerning);
    TaskDraft draft = drafts.get(task.id());
    if (draft != null && draft.leadFrom() == Scope.Source.ADDRESSEE) {
      reasons.add(Problem.of("inherited-lead", task.id()));
    }
    if (damaged) {
      reasons.add(Problem.of("damaged-text"));
    }
    opposed(task).ifPresent(reasons::add);
    boolean grave = reasons.stream().anyMatch(reason -> GRAVE.contains(reason.code()));
    Strength level = grave ? Strength.WEAK : reasons.isEmpty() ? Strength.SURE : Strength.LIKELY;
    return task.rated(new Confidence(level, reasons));
  }

  /** What rules and model think of the act, where one of them does not know it for one. */
  private Optional<Problem> opposed(Task task) {
    String rule = task.evidence().rule();
    if (rule.equals("task.model")) {
      return Optional.of(Problem.of("model-task", task.id()));
    }
    if (rule.equals("task.table") || rule.equals("task.fields")) {
      return Optional.empty();
    }
    Optional<Opinion> opinion = opinion(task.span());
    boolean seconded = opinion.filter(Opinion::isDirective).isPresent();
    if (rule.equals("task.other") || rule.equals(SentenceReader.UNKNOWN_ACT)) {
      return Optional.of(Problem.of(seconded ? "unlisted-act" : "unheard-task", task.id()));
    }
    return opinion
        .filter(o -> !o.isDirective() && o.probability() >= DISSENT)
        .map(o -> Problem.of("model-dissent", task.id(), o.kind().name().toLowerCase(Locale.ROOT)));
  }

  private Optional<Opinion> opinion(Span task) {
    return annotations.firstSentenceIn(task).flatMap(annotations.advisor()::opinion);
  }
}
