package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.FoldedText;

/** Finds the tasks of a notice. Immutable; safe for use by many threads at once. */
public final class Extractor {
  private final Words words = Words.read();

  /**
   * Extracts tasks, citations and what a clerk should look at.
   *
   * @return never fails; a text without directives gives an empty list and a problem that says so
   */
  public Extraction extract(Notice notice, Annotations annotations) {
    FoldedText text = FoldedText.of(notice.source().text());
    Optional<String> issuer = notice.header().issuer().map(Header.Field::value);
    SentenceReader reader = new SentenceReader(words, text, issuer);
    Partners partners = new Partners(text, reader.units());
    List<Citation> citations = List.of();
    List<Problem> problems = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    Scope scope = new Scope(List.of(), Scope.Source.NOBODY, false, Optional.empty(), Fields.NONE);
    for (TaskDraft draft : new TaskWalk(words, text, annotations, reader).walk(notice.blocks(), scope)) {
      List<Assignee> lead = draft.lead().stream().map(u -> u.assignee(draft.evidence())).toList();
      List<Assignee> with = partners.in(draft.span(), draft.lead()).stream().map(u -> u.assignee(Evidence.likely("assignee.partner", "named as partner"))).toList();
      tasks.add(new Task(draft.id(), draft.heading(), draft.span(), lead, with, List.of(), List.of(), draft.evidence()));
    }
    return new Extraction(notice, citations, tasks, problems);
  }
}
