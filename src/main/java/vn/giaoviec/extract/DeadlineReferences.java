package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Resolves deadlines that are told elsewhere in the notice: "theo thời gian nêu tại khoản 1". */
final class DeadlineReferences {
  static final String REFERENCE = "deadline.reference";

  private static final String FIRST_WORD = "thoi ";

  private static final Cue CUE =
      Cue.of(
          "thoi (?:gian|han|diem)(?: (?!tai )[a-z]{2,6}){0,3} tai (?:khoan|muc|diem|tieu muc)"
              + " (\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-z]|[ivx]{1,4})(?![a-z\\d/])"
              + "(?:,? (?:khoan|muc|dieu|phan) (\\d{1,2}|[ivx]{1,4})(?![a-z\\d/.]))?");

  /** Behind it the place is one of another document. */
  private static final Cue ELSEWHERE =
      Cue.of(
          ",? (?:dieu|khoan|cua |phan|phu luc|luat|bo luat|nghi dinh|nghi quyet|thong tu|quyet"
              + " dinh|ke hoach|cong van|thong bao|chi thi)(?! [a-z ]{0,20}nay)");

  private final FoldedText text;
  private final Citations cited;

  DeadlineReferences(FoldedText text, Citations cited) {
    this.text = text;
    this.cited = cited;
  }

  /** The tasks, with the deadlines their references mean; one that leads nowhere is a remark. */
  List<Task> resolve(List<Task> tasks, List<Remark> remarks) {
    Map<String, List<Deadline>> told = null;
    List<Task> resolved = new ArrayList<>(tasks.size());
    for (Task task : tasks) {
      List<Matcher> places = places(task.span());
      if (places.isEmpty()) {
        resolved.add(task);
        continue;
      }
      told = told == null ? told(tasks) : told;
      List<Deadline> all = new ArrayList<>(task.deadlines());
      for (Matcher place : places) {
        Span span = new Span(place.start(), place.end());
        List<Deadline> meant = meant(task.id(), place, told);
        meant.forEach(deadline -> all.add(at(span, deadline)));
        if (meant.isEmpty()) {
          remarks.add(Remark.unread(span, CitationDraft.written(text, span)));
        }
      }
      resolved.add(all.size() == task.deadlines().size() ? task : task.due(all));
    }
    return List.copyOf(resolved);
  }

  private static Deadline at(Span span, Deadline meant) {
    Evidence evidence = Evidence.likely(REFERENCE, "a deadline told at another place");
    return new Deadline(span, meant.due(), meant.lastDay(), evidence);
  }

  private List<Matcher> places(Span task) {
    List<Matcher> places = new ArrayList<>();
    int at = text.folded().indexOf(FIRST_WORD, task.start(), task.end());
    while (at >= 0) {
      Matcher place = CUE.at(text, at, task.end());
      if (place != null
          && ELSEWHERE.at(text, place.end(), text.length()) == null
          && cited.masksIn(new Span(place.start(), place.end())).isEmpty()) {
        places.add(place);
      }
      at = text.folded().indexOf(FIRST_WORD, at + 1, task.end());
    }
    return places;
  }

  /** By number of the item, the deadlines of its first task that has any. */
  private static Map<String, List<Deadline>> told(List<Task> tasks) {
    Map<String, List<Deadline>> told = new HashMap<>();
    for (Task task : tasks) {
      if (!task.deadlines().isEmpty()) {
        told.putIfAbsent(item(task.id()), task.deadlines());
      }
    }
    return told;
  }

  private static String item(String id) {
    return id.split("#", 2)[0];
  }

  private static List<Deadline> meant(
      String from, Matcher place, Map<String, List<Deadline>> told) {
    return candidates(from, place).stream()
        .filter(id -> !id.equals(item(from)) && told.containsKey(id))
        .findFirst()
        .map(told::get)
        .orElse(List.of());
  }

  /** The ids a place may have: below what is named with it, else beside the task or above it. */
  private static List<String> candidates(String from, Matcher place) {
    String label = place.group(1);
    List<String> ids = new ArrayList<>();
    if (place.group(2) != null) {
      String above = place.group(2).toUpperCase(Locale.ROOT);
      return List.of("Điều " + above + "." + label, above + "." + label);
    }
    for (int dot = from.lastIndexOf('.'); dot > 0; dot = from.lastIndexOf('.', dot - 1)) {
      ids.add(from.substring(0, dot) + "." + label);
    }
    ids.add(label);
    ids.add(label.toUpperCase(Locale.ROOT));
    return ids;
  }
}
