package vn.giaoviec.evaluate;

import java.util.List;

/**
 * One difference between gold and program.
 *
 * @param where the task or the cited document it is about; empty where it is the whole notice
 * @param missed what only the gold says
 * @param madeUp what only the program says
 */
public record Miss(Measure measure, String where, List<String> missed, List<String> madeUp) {
  public Miss {
    missed = List.copyOf(missed);
    madeUp = List.copyOf(madeUp);
  }
}
