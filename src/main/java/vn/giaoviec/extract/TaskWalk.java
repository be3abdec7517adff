package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.FieldLabels.Role;
import vn.giaoviec.extract.Headings.Heading;
import vn.giaoviec.extract.Openers.Opening;
import vn.giaoviec.extract.Reading.Kind;
import vn.giaoviec.extract.Scope.Mood;
import vn.giaoviec.extract.Scope.Source;
import vn.giaoviec.extract.TaskPaths.Item;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Marker;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Walks the outline from top to bottom and drafts the tasks, carrying down who is responsible.
 *
 * <p>One walk serves one notice; the drafts come in text order.
 */
final class TaskWalk {
  private final FoldedText text;
  private final Annotations annotations;
  private final SentenceReader reader;
  private final Headings headings;
  private final Openers openers;
  private final BackReferences references;
  private final FieldLabels labels;
  private final Assignments assignments;
  private final SecondOpinion secondOpinion;
  private final SentenceTasks sentenceTasks;
  private final TaskPaths paths = new TaskPaths();
  private final List<TaskDraft> drafts = new ArrayList<>();
  private Scope start = Scope.NOTHING;
  private boolean inAnnex;

  /**
   * @param givesOrders whether items of such a document are instructions unless told otherwise
   */
  TaskWalk(
      Words words,
      FoldedText text,
      Annotations annotations,
      SentenceReader reader,
      boolean givesOrders) {
    this.text = text;
    this.annotations = annotations;
    this.reader = reader;
    this.labels = new FieldLabels(words.fieldLabels(), text, reader.units());
    this.assignments = new Assignments(text, labels);
    this.openers = new Openers(words, text, reader);
    this.headings = new Headings(words, text, reader.units(), openers);
    this.references = new BackReferences(text, reader.units());
    this.secondOpinion = new SecondOpinion(text, annotations.advisor(), givesOrders);
    this.sentenceTasks =
        new SentenceTasks(text, reader, references, labels, secondOpinion, givesOrders);
  }

  List<TaskDraft> walk(List<Block> blocks, Scope scope) {
    start = scope;
    siblings(blocks, scope, paths.outside());
    return drafts;
  }

  /** What a clerk should look at, besides the tasks. */
  List<Remark> remarks() {
    return secondOpinion.remarks();
  }

  /** Blocks that share a parent: an opening among them speaks for those behind it. */
  private void siblings(List<Block> blocks, Scope above, Item parent) {
    Scope scope = above.withFields(besides(blocks).orElse(above.fields()));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.region() == Region.TITLE || block.region() == Region.ANNEX) {
        scope = start;
        inAnnex = block.region() == Region.ANNEX;
      }
      if (block.region() == Region.ROW) {
        row(block, scope, parent);
        continue;
      }
      if (block.region() != Region.BODY || isAnswered(block, scope)) {
        continue;
      }
      assignments.leave();
      scope =
          block.marker().isPresent()
              ? labelled(block, scope, parent)
              : unlabelled(block, scope, parent, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
    }
  }

  private Scope labelled(Block block, Scope scope, Item parent) {
    Item item = paths.item(TaskPaths.child(parent.path(), block.marker().orElseThrow()));
    return block(block, scope, item);
  }

  private void row(Block block, Scope scope, Item parent) {
    Assignments.Row row = assignments.next(block);
    if (row == null) {
      return;
    }
    String stem = parent.path().isEmpty() ? "" : parent.path() + ".";
    Item item = row.number().isEmpty() ? paths.outside() : paths.item(stem + row.number());
    drafts.add(
        new TaskDraft(
            item.nextId(),
            row.task(),
            row.fields().lead(),
            Source.FIELDS,
            scope.heading(),
            row.fields(),
            row.evidence()));
  }

  /** "1. Nội dung, biện pháp; 2. Cơ quan chủ trì; 3. Thời gian": what answers for the content. */
  private Optional<Fields> besides(List<Block> blocks) {
    for (Block block : blocks) {
      if (labels.at(block.content()).filter(f -> f.role() == Role.CONTENT).isPresent()) {
        return Optional.of(labels.among(blocks)).filter(fields -> !fields.lead().isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Whether a block is one of the fields that were read already. */
  private boolean isAnswered(Block block, Scope scope) {
    return !scope.fields().isEmpty()
        && labels.at(block.content()).filter(f -> f.role() != Role.CONTENT).isPresent();
  }

  /** "2.1. Lễ khai mạc" with "- Đơn vị chủ trì: …" below: one task with its answers. */
  private boolean fielded(Block block, Scope scope, Item item) {
    if (block.children().isEmpty()
        || block.content().isEmpty()
        || labels.at(block.content()).isPresent()) {
      return false;
    }
    List<Block> answers = block.children().stream().filter(c -> !isNumbered(c)).toList();
    Fields fields = labels.among(answers);
    if (fields.lead().isEmpty()) {
      return false;
    }
    Span span = block.content().union(answers.getLast().span());
    Evidence evidence = Evidence.sure("task.fields", "a content item with fields for who and when");
    drafts.add(
        new TaskDraft(
            item.nextId(), span, fields.lead(), Source.FIELDS, scope.heading(), fields, evidence));
    return true;
  }

  private static boolean isNumbered(Block block) {
    return block.marker().filter(m -> m.kind().compareTo(Marker.Kind.LETTER) <= 0).isPresent();
  }

  private boolean opensAct(Block block) {
    return block.region() == Region.BODY && reader.read(block.content()).kind() == Kind.ACT;
  }

  private Scope unlabelled(Block block, Scope scope, Item parent, @Nullable Block next) {
    boolean colon = !block.content().isEmpty() && text.endsWithColon(block.content());
    // Lists of names and addresses fill annexes: there only a label makes a heading of a unit.
    boolean listed = inAnnex && headings.at(block.content(), true) != null;
    if (listed || !colon && headingAlone(block) && (next == null || !opensAct(next))) {
      return scope;
    }
    return block(block, scope, parent.path().isEmpty() ? paths.outside() : parent);
  }

  private boolean headingAlone(Block block) {
    Heading heading = block.content().isEmpty() ? null : headings.at(block.content(), true);
    return heading != null
        && !heading.units().isEmpty()
        && heading.textFrom() == block.content().end();
  }

  /** Drafts the tasks of one block; returns the scope for the blocks behind it. */
  private Scope block(Block block, Scope scope, Item item) {
    if (fielded(block, scope, item)) {
      return scope;
    }
    boolean holds = !block.children().isEmpty();
    Heading heading =
        block.content().isEmpty()
            ? null
            : headings.at(block.content(), holds || block.marker().isEmpty());
    Scope below = scope;
    Span own = block.content();
    if (heading != null) {
      below = under(heading, scope);
      own = new Span(Math.min(heading.textFrom(), own.end()), own.end()).strip(text.text());
      if (isBracketed(own)) {
        own = new Span(own.end(), own.end());
      }
      if (own.isEmpty() && block.marker().isEmpty() && !holds) {
        boolean told = !headings.topicOf(heading.span()).equals("plain");
        return heading.units().isEmpty() && !told ? scope : below;
      }
    }
    int known = drafts.size();
    boolean bareList =
        !own.isEmpty() && holds && text.endsWithColon(own) && isBareList(block.children());
    boolean report = bareList && Introductions.asksForReport(text, own);
    Scope after = own.isEmpty() ? below : sentences(own, below, item, holds, report);
    if (drafts.size() > known && bareList) {
      drafts.add(drafts.removeLast().upTo(block.children().getLast().span().end()));
      return scope;
    }
    siblings(block.children(), after, item);
    return block.marker().isEmpty() && !after.equals(below) ? after : scope;
  }

  /** "Đối với các phòng: (A, B, C)": the brackets tell who is in the group. */
  private boolean isBracketed(Span span) {
    return !span.isEmpty()
        && text.text().charAt(span.start()) == '('
        && text.text().indexOf(')', span.start(), span.end()) >= span.end() - 2;
  }

  /** "báo cáo các nội dung sau:" with bare nouns below: the list belongs to its parent's task. */
  private boolean isBareList(List<Block> children) {
    return children.stream()
        .allMatch(
            c ->
                c.children().isEmpty()
                    && !c.content().isEmpty()
                    && reader.read(c.content()).kind() == Kind.OTHER
                    && headings.at(c.content(), false) == null);
  }

  private Scope under(Heading heading, Scope scope) {
    String written = Vietnamese.oneLine(heading.span().of(text.text()));
    Scope headed = scope.withHeading(written);
    if (!heading.units().isEmpty()) {
      return headed.withLead(
          references.resolve(heading.units(), scope, heading.span()), Source.HEADING);
    }
    return switch (headings.topicOf(heading.span())) {
      case "in" -> headed.withMood(Mood.DIRECTIVE);
      case "out" -> headed.withMood(Mood.OTHER);
      default -> headed;
    };
  }

  /** Drafts the tasks in running text; returns the scope for what stands below it. */
  private Scope sentences(Span own, Scope scope, Item item, boolean holds, boolean report) {
    List<Span> sentences = openers.parted(annotations.sentencesIn(own));
    Scope after = scope;
    for (int i = sentences.size() - 2; i >= 0; i--) {
      Opening opening = openers.at(sentences.get(i));
      if (opening != null) {
        drafts.addAll(sentenceTasks.draft(sentences.subList(0, i), scope, item));
        after = opened(opening, scope, sentences.get(i));
        sentences = sentences.subList(i + 1, sentences.size());
        break;
      }
    }
    Scope told = after;
    int count = sentences.size();
    if (count > 0) {
      Opening opening = openers.at(sentences.getLast());
      if (opening != null) {
        after = opened(opening, after, sentences.getLast());
      }
      boolean introduces = opening != null || holds && text.endsWithColon(sentences.getLast());
      if (introduces && !report && !Introductions.instructs(text, sentences.getLast())) {
        count--;
      }
    }
    drafts.addAll(sentenceTasks.draft(sentences.subList(0, count), told, item));
    return after;
  }

  private Scope opened(Opening opening, Scope scope, Span sentence) {
    if (opening.units().isEmpty()) {
      return scope.withMood(Mood.DIRECTIVE);
    }
    List<Unit> lead = references.resolve(opening.units(), scope, sentence);
    Source source = scope.source() == Source.HEADING ? Source.HEADING : Source.OPENER;
    return scope.withLead(lead, source);
  }
}
