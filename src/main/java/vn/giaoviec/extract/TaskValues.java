package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Confidence;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Looks up what belongs to a drafted task: who leads and helps, by when, under which documents. One
 * serves one notice.
 */
final class TaskValues {
  private static final Evidence PARTNER =
      Evidence.likely("assignee.partner", "named as one to work with");

  private final FoldedText text;
  private final Citations cited;
  private final Partners partners;
  private final Identities identities;
  private final DeadlineFinder deadlines;
  private final @Nullable IssueDate issued;
  private final Map<String, Citation> firsts;
  private final List<Remark> remarks = new ArrayList<>();

  TaskValues(
      FoldedText text,
      Citations cited,
      Partners partners,
      Identities identities,
      DeadlineFinder deadlines,
      @Nullable IssueDate issued) {
    this.text = text;
    this.cited = cited;
    this.partners = partners;
    this.identities = identities;
    this.deadlines = deadlines;
    this.issued = issued;
    this.firsts = cited.firsts();
  }

  /** What was noticed on the way, in the order of the drafts. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** The task of a draft. */
  Task of(TaskDraft draft) {
    return new Task(
        draft.id(),
        draft.heading(),
        draft.span(),
        assignees(draft.lead(), draft.evidence()),
        with(draft),
        due(draft),
        distinct(cited.namedIn(draft.span(), firsts)),
        draft.evidence(),
        Confidence.SURE);
  }

  private List<Assignee> with(TaskDraft draft) {
    Set<Unit> beside = new LinkedHashSet<>(draft.fields().with());
    beside.addAll(partners.in(draft.span(), draft.lead()));
    return assignees(beside, PARTNER);
  }

  private List<Assignee> assignees(Collection<Unit> units, Evidence evidence) {
    List<Assignee> assignees = new ArrayList<>(units.size());
    for (Unit unit : units) {
      assignees.add(identities.assignee(unit, evidence));
    }
    return assignees;
  }

  /** The deadlines in a task's own text, and in the fields that answer for it. */
  private List<Deadline> due(TaskDraft draft) {
    Map<Span, Deadline> found = new TreeMap<>();
    for (Span field : draft.fields().times()) {
      keep(deadlines.inField(text, field, issued), found);
    }
    keep(deadlines.find(text, draft.span(), masked(draft), issued), found);
    return List.copyOf(found.values());
  }

  private List<Span> masked(TaskDraft draft) {
    List<Span> cites = cited.masksIn(draft.span());
    if (draft.fields().times().isEmpty()) {
      return cites;
    }
    List<Span> masked = new ArrayList<>(cites);
    masked.addAll(draft.fields().times());
    masked.sort(null);
    return masked;
  }

  private void keep(Deadlines due, Map<Span, Deadline> found) {
    for (Deadline deadline : due.mentions()) {
      found.put(deadline.span(), deadline);
    }
    remarks.addAll(due.remarks());
  }

  /** The first mention of each document. */
  private static List<Citation> distinct(List<Citation> mentions) {
    if (mentions.size() < 2) {
      return mentions;
    }
    Map<String, Citation> byKey = new LinkedHashMap<>();
    for (Citation mention : mentions) {
      byKey.putIfAbsent(mention.key(), mention);
    }
    return List.copyOf(byKey.values());
  }
}
