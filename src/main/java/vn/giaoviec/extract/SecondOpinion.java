package vn.giaoviec.extract;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.extract.Reading.Kind;
import vn.giaoviec.extract.Scope.Mood;
import vn.giaoviec.model.Advisor;
import vn.giaoviec.model.Opinion;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * What becomes of a sentence in which the rules see no task, although none of them says what else
 * it is: a model that knows how directives sound may find one, or at least have it looked at. So a
 * verb that no list has loses no task in silence.
 */
final class SecondOpinion {
  /** From here on a labelled item under somebody's responsibility is a task. */
  private static final double SURE = 0.9;

  /** From here on a clerk is asked to look. */
  private static final double LIKELY = 0.75;

  /** From here on a sentence that only stands where tasks stand is none. */
  private static final double DENIED = 0.9;

  private static final int SHORTEST = 4;

  /** Rules that leave a sentence aside without knowing what it is. */
  private static final Set<Kind> UNDECIDED = EnumSet.of(Kind.OTHER, Kind.ACT, Kind.SUBJECT);

  private final FoldedText text;
  private final Advisor advisor;
  private final boolean givesOrders;
  private final Map<Span, Remark> remarks = new LinkedHashMap<>();

  SecondOpinion(FoldedText text, Advisor advisor, boolean givesOrders) {
    this.text = text;
    this.advisor = advisor;
    this.givesOrders = givesOrders;
  }

  /** Whether there is anybody to ask. */
  boolean isThere() {
    return advisor.isThere();
  }

  /** The sentences that a clerk should look at, in text order. */
  List<Remark> remarks() {
    return List.copyOf(remarks.values());
  }

  /** Whether {@code sentence}, in which the rules see no task, is one nevertheless. */
  boolean isTask(Span sentence, Reading reading, Scope scope, boolean labelled) {
    if (!UNDECIDED.contains(reading.kind())
        || reading.rule().equals("task.own-duty")
        || scope.mood() == Mood.OTHER
        || text.endsWithColon(sentence)
        || !givesOrders && !scope.isDirective()) {
      return false;
    }
    Opinion opinion = advisor.opinion(sentence).filter(Opinion::isDirective).orElse(null);
    if (opinion == null || opinion.probability() < LIKELY || isShort(sentence)) {
      return false;
    }
    boolean expected = labelled && (scope.isDirective() || givesOrders);
    if (expected && opinion.probability() >= SURE) {
      return true;
    }
    askFor(sentence);
    return false;
  }

  private void askFor(Span sentence) {
    String written = Vietnamese.oneLine(sentence.of(text.text()));
    remarks.put(sentence, new Remark("possible-task", sentence, List.of(written)));
  }

  /**
   * Whether a sentence is no task although its place makes it one: no list knows its verb, and the
   * model hears something else. Quoted law, telephone numbers and lists of nouns stand like this. A
   * clerk is asked to look all the same.
   */
  boolean denies(Span sentence) {
    Opinion opinion = advisor.opinion(sentence).orElse(null);
    boolean denied = opinion != null && !opinion.isDirective() && opinion.probability() >= DENIED;
    if (denied) {
      askFor(sentence);
    }
    return denied;
  }

  private boolean isShort(Span sentence) {
    int words = 0;
    for (int at = sentence.start();
        at < sentence.end() && words < SHORTEST;
        at = Scan.nextWord(text, at, sentence.end())) {
      words++;
    }
    return words < SHORTEST;
  }
}
