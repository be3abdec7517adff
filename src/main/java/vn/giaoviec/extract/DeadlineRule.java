package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** One way in which texts name a deadline. */
interface DeadlineRule {
  /**
   * The first folded words of the wordings, whole words all; the rule is only asked where they
   * stand. The more words, the less is asked for nothing.
   */
  List<String> anchors();

  /** The deadline whose wording begins at {@code at}; null if none does. */
  @Nullable Hit at(Clause clause, int at);

  /**
   * Where a rule looks.
   *
   * @param from the start of the sentence
   * @param limit where the sentence, or what may be read of it, ends
   */
  record Clause(
      FoldedText text, int from, int limit, TimeReader times, @Nullable IssueDate issued) {

    private static final Pattern COVERED =
        Pattern.compile(
            ".*(?:ky bao cao|ky thong ke|so lieu|thong ke|chot)(?: [a-z]+){0,4} ?\\(?(?:tinh )?"
                + "(?:tu .{1,25} )?$");

    String folded() {
      return text.folded();
    }

    /** The same place, read up to {@code other}. */
    Clause upTo(int other) {
      return other == limit ? this : new Clause(text, from, other, times, issued);
    }

    String wordBefore(int at) {
      return Scan.wordBefore(text, at, from);
    }

    /** Whether a clause begins at {@code at}: nothing, or a comma or the like, stands before. */
    boolean opensAt(int at) {
      int end = Scan.back(text, at, from);
      return end == from || !Character.isLetterOrDigit(text.folded().charAt(end - 1));
    }

    /** The folded words before {@code at}, as far as 70 units back in the sentence. */
    String before(int at) {
      return text.folded().substring(Math.max(from, at - 70), at);
    }

    /** The folded words that open the sentence, and those before {@code at}. */
    String frame(int at) {
      return folded().substring(from, Math.min(from + 40, at)) + " " + before(at);
    }

    /** Whether a time at {@code at} tells what a report covers, not when it is due. */
    boolean covered(int at) {
      return COVERED.matcher(before(at)).matches();
    }

    /** Whether {@code day} lies before the document's date. */
    boolean past(LocalDate day) {
      return issued != null && day.isBefore(issued.earliest());
    }
  }

  /**
   * What a rule found.
   *
   * @param repaired whether digits had to be restored
   * @param open what was filled in
   */
  record Hit(Span span, Due due, Evidence evidence, boolean repaired, TimePoint.Open open) {
    static Hit sure(int from, int end, Due due, String rule, String why) {
      return new Hit(
          new Span(from, end), due, Evidence.sure(rule, why), false, TimePoint.Open.NOTHING);
    }

    static Hit likely(int from, int end, Due due, String rule, String why) {
      return new Hit(
          new Span(from, end), due, Evidence.likely(rule, why), false, TimePoint.Open.NOTHING);
    }

    /** The same hit with another meaning. */
    Hit due(Due other) {
      return new Hit(span, other, evidence, repaired, open);
    }

    /** The same hit with a cue before it. */
    Hit startingAt(int start) {
      return new Hit(new Span(start, span.end()), due, evidence, repaired, open);
    }

    /** The hit with what the reading of its time tells besides the time. */
    Hit readFrom(TimePoint.Reading reading) {
      Evidence how =
          reading.repaired()
              ? Evidence.likely(evidence.rule(), evidence.why() + ", repaired")
              : evidence;
      return new Hit(span, due, how, reading.repaired(), reading.point().open());
    }
  }
}
