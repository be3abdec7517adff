package vn.giaoviec.app;

import java.io.PrintWriter;

/**
 * Where a run writes to.
 *
 * @param out for data
 * @param err for remarks
 * @param interactive whether somebody is watching, who wants to see progress
 * @param width in columns
 * @param styled whether {@code out} shows bold letters
 */
public record Terminal(
    PrintWriter out, PrintWriter err, boolean interactive, int width, boolean styled) {
  private static final int USUAL_WIDTH = 100;

  /** One that shows plain letters only. */
  public Terminal(PrintWriter out, PrintWriter err, boolean interactive, int width) {
    this(out, err, interactive, width, false);
  }

  /** The width that was told, or a usual one. */
  static int columns(String told) {
    return told.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(told) : USUAL_WIDTH;
  }
}
