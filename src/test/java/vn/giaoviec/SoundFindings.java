package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Mention;
import vn.giaoviec.model.Relation;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.Span;

/** What must hold of every extraction, whatever the text was. */
final class SoundFindings {
  private final String told;
  private final String text;

  private SoundFindings(String told, String text) {
    this.told = told;
    this.text = text;
  }

  /**
   * Checks an extraction.
   *
   * @param told what a failure is to name: a seed, or the hostile piece
   */
  static void check(String told, Extraction extraction) {
    SoundFindings sound = new SoundFindings(told, extraction.notice().source().text());
    sound.blocks(extraction.notice().blocks());
    sound.tasks(extraction.tasks());
    sound.inOrder("citations", extraction.citations().stream().map(Mention::span).toList());
    extraction.citations().forEach(c -> sound.solid("citation", c.span()));
    sound.documents(extraction);
  }

  private void documents(Extraction extraction) {
    Set<String> ids = new HashSet<>(Set.of(CitedDocument.SELF));
    for (CitedDocument document : extraction.documents()) {
      assertTrue(ids.add(document.id()), () -> told + ": document twice: " + document.id());
    }
    for (Mention.Citation citation : extraction.citations()) {
      assertTrue(ids.contains(citation.document()), () -> told + ": unknown " + citation);
    }
    inOrder("references", extraction.references().stream().map(Mention::span).toList());
    for (Mention.Reference reference : extraction.references()) {
      solid("reference", reference.span());
      assertTrue(ids.containsAll(reference.documents()), () -> told + ": unknown " + reference);
    }
    for (Relation relation : extraction.relations()) {
      solid("relation", relation.span());
      assertTrue(ids.containsAll(relation.from().stream().toList()), () -> told + relation);
      assertTrue(ids.containsAll(relation.to().stream().toList()), () -> told + relation);
    }
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      inside("block", block.span());
      assertTrue(block.span().contains(block.content()), () -> told + ": content outside block");
      blocks(block.children());
    }
  }

  private void tasks(List<Task> tasks) {
    Set<String> ids = new HashSet<>();
    inOrder("tasks", tasks.stream().map(Task::span).toList());
    for (Task task : tasks) {
      assertTrue(ids.add(task.id()), () -> told + ": id twice: " + task.id());
      solid("task " + task.id(), task.span());
      task.lead().forEach(unit -> unit(task, unit));
      task.with().forEach(unit -> unit(task, unit));
      task.deadlines().forEach(due -> solid("deadline of " + task.id(), due.span()));
      task.citations().forEach(cited -> solid("citation of " + task.id(), cited.span()));
    }
  }

  private void unit(Task task, Mention.Assignee unit) {
    solid("unit of " + task.id(), unit.span());
    assertFalse(unit.unit().isBlank(), () -> told + ": nameless unit of " + task.id());
  }

  private void inOrder(String what, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      int at = i;
      assertTrue(
          spans.get(i - 1).start() <= spans.get(i).start(),
          () -> told + ": " + what + " out of order at " + spans.get(at));
    }
  }

  private void solid(String what, Span span) {
    inside(what, span);
    assertFalse(span.of(text).isBlank(), () -> told + ": blank " + what + " at " + span);
  }

  private void inside(String what, Span span) {
    assertTrue(span.end() <= text.length(), () -> told + ": " + what + " outside the text " + span);
  }
}
