package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Due;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Occurrences;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.WordStarts;

/**
 * Deadlines that one sentence gives to several tasks: "Các nhiệm vụ nêu trên hoàn thành trước ngày
 * 30/6." They count for every task above it in the same part that has none of its own. A deadline
 * that belongs to no task at all is reported, for it may be a task that was not seen.
 */
final class SharedDeadlines {
  /** Words without which a sentence says no last day; found much faster than a deadline. */
  private static final List<String> LIMITS =
      List.of("truoc ngay", "truoc 1", "truoc 2", "truoc 3", "nhat", "thoi", "xong", "hoan thanh");

  /** "các nhiệm vụ nêu trên". */
  private static final Cue ABOVE =
      Cue.of(
          "(?:cac|nhung|toan bo|tat ca) (?:[a-z]{2,6} )?(?:noi dung|nhiem vu|cong viec|yeu cau|phan"
              + " viec)(?: [a-z]{2,6}){0,3} (?:tren|tai (?:muc|diem|khoan|cac"
              + " muc))(?![a-z])");

  private static final WordStarts ABOVE_STARTS =
      WordStarts.of(List.of("cac", "nhung", "toan bo", "tat ca"));

  /** "Thời gian hoàn thành: trước …" for all that stands before. */
  private static final Cue HEADING =
      Cue.of(
          "(?:thoi gian|thoi han) (?:hoan thanh|thuc hien)(?: cac [a-z"
              + " ]{2,30})?(?: la)? ?:? (?=truoc|cham|xong|trong|den|tu)");

  /** Without it no deadline is a last day that a clerk should look at. */
  private static final String DAY = "ngay";

  /** No notice says it more often; what a hostile text costs stays bounded. */
  private static final int MOST_SHARED = 16;

  private final FoldedText text;
  private final DeadlineFinder finder;
  private final Annotations annotations;
  private final Citations cited;
  private final @Nullable IssueDate issued;
  private final List<Occurrences> limits = new ArrayList<>();
  private final Occurrences above;
  private final Occurrences inside;
  private final Occurrences day;

  SharedDeadlines(
      FoldedText text,
      DeadlineFinder finder,
      Annotations annotations,
      Citations cited,
      @Nullable IssueDate issued) {
    this.text = text;
    this.finder = finder;
    this.annotations = annotations;
    this.cited = cited;
    this.issued = issued;
    LIMITS.forEach(words -> limits.add(new Occurrences(text, words)));
    this.above = new Occurrences(text, " tren");
    this.inside = new Occurrences(text, " tai ");
    this.day = new Occurrences(text, DAY);
  }

  /** A sentence that shares its deadlines with the tasks behind {@code from} and before it. */
  private record Shared(int from, Span sentence, List<Deadline> deadlines) {
    boolean concerns(Task task) {
      return task.span().start() >= from && task.span().end() <= sentence.start();
    }
  }

  /** The tasks with the deadlines they share; deadlines outside of all go to {@code remarks}. */
  List<Task> spread(List<Task> tasks, List<Block> blocks, List<Remark> remarks) {
    List<Task> byStart = new ArrayList<>(tasks);
    byStart.sort(Comparator.comparingInt(task -> task.span().start()));
    List<Shared> shared = new ArrayList<>();
    look(blocks, 0, byStart, shared, remarks);
    return shared.isEmpty() ? tasks : tasks.stream().map(task -> with(task, shared)).toList();
  }

  private static Task with(Task task, List<Shared> shared) {
    if (task.deadlines().stream().anyMatch(SharedDeadlines::ends)) {
      return task;
    }
    List<Deadline> all = new ArrayList<>(task.deadlines());
    shared.stream().filter(s -> s.concerns(task)).forEach(s -> all.addAll(s.deadlines()));
    return task.due(all);
  }

  private static boolean ends(Deadline deadline) {
    return deadline.lastDay().isPresent() || deadline.due() instanceof Due.Undated;
  }

  private void look(
      List<Block> blocks, int from, List<Task> tasks, List<Shared> shared, List<Remark> remarks) {
    for (Block block : blocks) {
      if (block.region() == Region.BODY && !block.content().isEmpty()) {
        for (Span sentence : annotations.sentencesIn(block.content())) {
          look(sentence, from, tasks, shared, remarks);
        }
      }
      look(block.children(), block.span().start(), tasks, shared, remarks);
    }
  }

  private boolean limits(Span sentence) {
    for (Occurrences words : limits) {
      if (words.in(sentence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells the last day of other tasks. */
  private boolean shares(Span sentence) {
    boolean points = above.in(sentence) || inside.in(sentence);
    return points && limits(sentence) && pointsAbove(sentence)
        || HEADING.opens(text, sentence) && limits(sentence);
  }

  private boolean pointsAbove(Span sentence) {
    for (int at = ABOVE_STARTS.next(text, sentence.start(), sentence.end());
        at < sentence.end();
        at = ABOVE_STARTS.next(text, at + 1, sentence.end())) {
      if (ABOVE.at(text, at, sentence.end()) != null) {
        return true;
      }
    }
    return false;
  }

  private void look(
      Span sentence, int from, List<Task> tasks, List<Shared> shared, List<Remark> remarks) {
    Task around = around(sentence.start(), tasks);
    boolean goesOn = around != null && around.span().start() < sentence.start();
    boolean shares = !goesOn && shared.size() < MOST_SHARED && shares(sentence);
    // What shares nothing and stands in no task is asked for a last day alone.
    boolean stray = around == null && day.in(sentence) && limits(sentence);
    if (goesOn || !shares && !stray) {
      return;
    }
    List<Deadline> found =
        finder.find(text, sentence, cited.masksIn(sentence), issued).mentions().stream()
            .filter(SharedDeadlines::ends)
            .toList();
    if (shares && !found.isEmpty()) {
      shared.add(new Shared(from, sentence, found));
    } else if (around == null) {
      found.stream()
          .filter(d -> isLimit(d) && around(d.span().start(), tasks) == null)
          .forEach(d -> remarks.add(stray(d)));
    }
  }

  /** The task that {@code offset} stands in, of tasks in the order of their starts. */
  private static @Nullable Task around(int offset, List<Task> tasks) {
    int behind = Span.firstBehind(offset, tasks, task -> task.span().start());
    Task before = behind == 0 ? null : tasks.get(behind - 1);
    return before != null && offset < before.span().end() ? before : null;
  }

  /** "trước ngày", "chậm nhất" with a day to come: more than a time that occurs. */
  private boolean isLimit(Deadline deadline) {
    String rule = deadline.evidence().rule();
    boolean limit = rule.equals(PointRules.BEFORE) || rule.equals(PointRules.BY);
    boolean over =
        issued != null
            && deadline.lastDay().filter(day -> day.isBefore(issued.earliest())).isPresent();
    return limit && !over && text.says(DAY, deadline.span());
  }

  private Remark stray(Deadline deadline) {
    return Remark.stray(deadline.span(), CitationDraft.written(text, deadline.span()));
  }
}
