package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.model.Mention;

/**
 * What {@link DeadlineFinder} found.
 *
 * @param mentions in text order
 * @param remarks what a clerk should look at
 */
record Deadlines(List<Mention.Deadline> mentions, List<Remark> remarks) {
  Deadlines {
    mentions = List.copyOf(mentions);
    remarks = List.copyOf(remarks);
  }
}
