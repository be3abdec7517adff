package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Span;

/**
 * Something about a place in the text that a clerk should look at.
 *
 * @param code the code of the problem it becomes, e.g. {@code repaired-value}
 * @param span the place
 * @param arguments what the problem's sentence is about
 */
record Remark(String code, Span span, List<String> arguments) {
  Remark {
    arguments = List.copyOf(arguments);
  }

  /** A value was read although it stands there damaged: as written, and as read. */
  static Remark repaired(String field, Span span, String written, String read) {
    return new Remark("repaired-value", span, List.of(field, written, read));
  }

  /** Something that looks like a date is none, as the 31st of February. */
  static Remark invalidDate(Span span, String written) {
    return new Remark("invalid-date", span, List.of(written));
  }

  /** A deadline was not understood, although it looks like one. */
  static Remark unread(Span span, String written) {
    return new Remark("unread-deadline", span, List.of(written));
  }

  /** A deadline that stands outside of all tasks. */
  static Remark stray(Span span, String written) {
    return new Remark("stray-deadline", span, List.of(written));
  }

  /**
   * A deadline rests on the document's date, which is not known.
   *
   * @param value what is known of it; empty where nothing is
   */
  static Remark undated(Span span, String written, String value) {
    return value.isEmpty()
        ? unread(span, written)
        : new Remark("undated-deadline", span, List.of(written, value));
  }

  /** A due date rests on a holiday that is not announced yet. */
  static Remark provisional(Span span, String written, String day) {
    return new Remark("provisional-date", span, List.of(written, day));
  }

  /** The remark as a problem on its page. */
  Problem in(SourceText source) {
    return source.problem(span, code, arguments.toArray(new String[arguments.size()]));
  }
}
