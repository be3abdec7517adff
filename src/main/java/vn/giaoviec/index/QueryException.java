package vn.giaoviec.index;

import java.util.List;

/** The words of a question cannot be understood. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<String> arguments;
  private final int position;

  QueryException(String code, int position, String... arguments) {
    super(code + " at " + position + " " + List.of(arguments));
    this.code = code;
    this.position = position;
    this.arguments = List.of(arguments);
  }

  /** Stable, e.g. {@code query-quote}; chooses the sentence. */
  public String code() {
    return code;
  }

  /** What the sentence is about; the first is the piece that was not understood. */
  public List<String> arguments() {
    return arguments;
  }

  /** Where that piece begins in {@link Question#words}, from 0; -1 where an option gave it. */
  public int position() {
    return position;
  }
}
