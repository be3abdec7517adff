package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.WordStarts;

/**
 * Finds the deadlines of a task: times that bind somebody to act, not times that merely occur.
 *
 * <p>What belongs to cited documents is masked beforehand. In the rest every word that may open a
 * time expression asks its rules in turn, the first one that answers counts, and the scan goes on
 * behind it.
 */
final class DeadlineFinder {
  static final Set<String> RULES =
      Set.of(
          PointRules.BEFORE,
          PointRules.BY,
          PointRules.DURING,
          PointRules.ON,
          PointRules.FIELD,
          AheadRule.AHEAD,
          SpanRules.RANGE,
          SpanRules.FROM,
          SpanRules.WITHIN,
          RecurrenceRules.EVERY,
          EventRule.AFTER);

  private static final int LONGEST_SENTENCE = 4000;

  private final Phrases<List<DeadlineRule>> rules;

  private final WordStarts openings;

  private final Holidays holidays;
  private final DueDates dueDates;

  DeadlineFinder(Holidays holidays) {
    this.holidays = holidays;
    this.dueDates = new DueDates(holidays);
    List<DeadlineRule> all = new ArrayList<>();
    all.addAll(AheadRule.all());
    all.addAll(SpanRules.all());
    all.add(new EventRule());
    all.addAll(PointRules.all());
    all.addAll(RecurrenceRules.all());
    Map<String, List<DeadlineRule>> byPhrase = new HashMap<>();
    for (DeadlineRule named : all) {
      for (String phrase : named.anchors()) {
        byPhrase.put(phrase, all.stream().filter(rule -> isOpenedBy(phrase, rule)).toList());
      }
    }
    rules = Phrases.of(byPhrase);
    List<String> beginnings = new ArrayList<>(byPhrase.keySet());
    // "6 tháng", "02 lần" and "định kỳ" open periods.
    beginnings.addAll(List.of("0", "di"));
    openings = WordStarts.of(beginnings);
  }

  /** Whether one of the rule's anchors is {@code phrase} or the first words of it. */
  private static boolean isOpenedBy(String phrase, DeadlineRule rule) {
    return rule.anchors().stream()
        .anyMatch(anchor -> phrase.equals(anchor) || phrase.startsWith(anchor + " "));
  }

  /**
   * The deadlines of the task that stands at {@code within}.
   *
   * @param masked where no deadline is, in text order
   * @param issued the date of the document, if it is known
   */
  Deadlines find(FoldedText text, Span within, List<Span> masked, @Nullable IssueDate issued) {
    List<DeadlineRule.Hit> hits = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    TimeReader times = new TimeReader(issued, holidays);
    int from = within.start();
    while (from < within.end()) {
      int end = sentenceEnd(text, from, within.end());
      List<DeadlineRule.Hit> sentence = new ArrayList<>();
      scan(
          new Span(from, end),
          new DeadlineRule.Clause(text, from, end, times, issued),
          masked,
          sentence,
          remarks);
      hits.addAll(RecurrenceMerge.refine(sentence));
      from = end;
    }
    return resolved(text, hits, remarks, issued);
  }

  /**
   * The deadlines of a field or table cell that answers when: there a bare "Quý II/2026" is one.
   *
   * @param issued the date of the document, if it is known
   */
  Deadlines inField(FoldedText text, Span field, @Nullable IssueDate issued) {
    Deadlines found = find(text, field, List.of(), issued);
    if (!found.mentions().isEmpty()) {
      return found;
    }
    TimeReader times = new TimeReader(issued, holidays);
    var clause = new DeadlineRule.Clause(text, field.start(), field.end(), times, issued);
    DeadlineRule.Hit hit = PointRules.answer(clause, field.start());
    return hit == null ? found : resolved(text, List.of(hit), found.remarks(), issued);
  }

  private static int sentenceEnd(FoldedText text, int from, int limit) {
    String written = text.text();
    int end = Math.min(limit, from + LONGEST_SENTENCE);
    for (int at = from; at < end; at++) {
      char c = written.charAt(at);
      if ((c == '.' || c == ';' || c == '\n') && CitationMasks.endsSentence(text, at)) {
        return at + 1;
      }
    }
    return end;
  }

  private void scan(
      Span sentence,
      DeadlineRule.Clause whole,
      List<Span> masked,
      List<DeadlineRule.Hit> hits,
      List<Remark> remarks) {
    FoldedText text = whole.text();
    int at = openings.next(text, sentence.start(), sentence.end());
    while (at < sentence.end()) {
      Span mask = masked.isEmpty() ? null : nextMask(masked, at);
      int end;
      if (mask != null && mask.contains(at)) {
        end = mask.end();
      } else {
        int limit = mask == null ? sentence.end() : Math.min(mask.start(), sentence.end());
        end = Math.max(text.wordEnd(at), ask(whole.upTo(limit), at, hits, remarks));
      }
      at = openings.next(text, end, sentence.end());
    }
  }

  /**
   * The end of the deadline that begins at {@code at}, added to hits; {@code at} if none does, with
   * a remark if a date there cannot be read.
   */
  private int ask(
      DeadlineRule.Clause clause, int at, List<DeadlineRule.Hit> hits, List<Remark> remarks) {
    if (RecurrenceRules.mayBePeriodic(clause.folded(), at)) {
      List<DeadlineRule.Hit> periods = RecurrenceRules.periodic(clause, at);
      if (!periods.isEmpty()) {
        hits.addAll(periods);
        return periods.get(periods.size() - 1).span().end();
      }
    }
    Phrases.Match<List<DeadlineRule>> asked = rules.longestAt(clause.text(), at, clause.limit());
    if (asked == null) {
      return at;
    }
    for (DeadlineRule rule : asked.value()) {
      DeadlineRule.Hit hit = rule.at(clause, at);
      if (hit != null) {
        List<DeadlineRule.Hit> together = DeadlineSequel.of(clause, hit);
        hits.addAll(together);
        return together.get(together.size() - 1).span().end();
      }
    }
    // Every word that an unreadable date begins with opens readable ones too.
    UnreadDates.at(clause, at, remarks);
    return at;
  }

  /** The first mask that ends behind {@code at}. */
  private static @Nullable Span nextMask(List<Span> masked, int at) {
    int next = Span.firstEndingBehind(at, masked, span -> span);
    return next == masked.size() ? null : masked.get(next);
  }

  private Deadlines resolved(
      FoldedText text,
      List<DeadlineRule.Hit> hits,
      List<Remark> known,
      @Nullable IssueDate issued) {
    List<Remark> remarks = new ArrayList<>(known);
    List<Mention.Deadline> mentions = new ArrayList<>();
    for (DeadlineRule.Hit hit : hits) {
      String written = CitationDraft.written(text, hit.span());
      Due due = hit.due();
      if (OpenDates.rests(hit, issued)) {
        Optional<Due> left = OpenDates.withoutDate(hit);
        remarks.add(Remark.undated(hit.span(), written, left.map(Due::value).orElse("")));
        if (left.isEmpty()) {
          continue;
        }
        due = left.get();
      }
      Optional<DueDates.LastDay> last = dueDates.lastDay(due);
      if (hit.repaired()) {
        remarks.add(Remark.repaired("deadline", hit.span(), written, due.value()));
      }
      last.filter(DueDates.LastDay::provisional)
          .ifPresent(
              day -> remarks.add(Remark.provisional(hit.span(), written, day.day().toString())));
      mentions.add(
          new Mention.Deadline(hit.span(), due, last.map(DueDates.LastDay::day), hit.evidence()));
    }
    return new Deadlines(mentions, remarks);
  }
}
