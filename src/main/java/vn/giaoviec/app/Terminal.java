package vn.giaoviec.app;

import java.io.PrintWriter;

/**
 * Where a run writes to.
 *
 * @param out for data
 * @param err for remarks
 * @param interactive whether somebody is watching, who wants to see progress
 * @param width in columns
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, int width) {
  private static final int USUAL_WIDTH = 100;

  /** The width that was told, or a usual one. */
  static int columns(String told) {
    return told.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(told) : USUAL_WIDTH;
  }
}
