package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        draft.lead().stream().map(unit -> identities.assignee(unit, draft.evidence())).toList(),
        with(draft),
        due(draft),
        distinct(cited.namedIn(draft.span(), firsts)),
        draft.evidence(),
        Confidence.SURE);
  }

  private List<Assignee> with(TaskDraft draft) {
    Evidence named = Evidence.likely("assignee.partner", "named as one to work with");
    List<Unit> beside = new ArrayList<>(draft.fields().with());
    beside.addAll(partners.in(draft.span(), draft.lead()));
    return beside.stream().distinct().map(unit -> identities.assignee(unit, named)).toList();
  }

  /** The deadlines in a task's own text, and in the fields that answer for it. */
  private List<Deadline> due(TaskDraft draft) {
    Map<Span, Deadline> found = new TreeMap<>();
    for (Span field : draft.fields().times()) {
      keep(deadlines.inField(text, field, issued), found);
    }
    List<Span> masked = new ArrayList<>(cited.masksIn(draft.span()));
    masked.addAll(draft.fields().times());
    masked.sort(null);
    keep(deadlines.find(text, draft.span(), masked, issued), found);
    return List.copyOf(found.values());
  }

  private void keep(Deadlines due, Map<Span, Deadline> found) {
    due.mentions().forEach(deadline -> found.put(deadline.span(), deadline));
    remarks.addAll(due.remarks());
  }

  /** The first mention of each document. */
  private static List<Citation> distinct(List<Citation> mentions) {
    Map<String, Citation> byKey = new LinkedHashMap<>();
    mentions.forEach(mention -> byKey.putIfAbsent(mention.key(), mention));
    return List.copyOf(byKey.values());
  }
}
