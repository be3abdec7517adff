package vn.giaoviec.structure;

import java.util.List;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Problem;

/**
 * What stands around the body: header fields and the region of every line.
 *
 * @param regions one per line of the source
 * @param problems what a clerk should look at: fields that are blank, unreadable or repaired
 */
record Frame(Header header, List<Block.Region> regions, List<Problem> problems) {
  Frame {
    regions = List.copyOf(regions);
    problems = List.copyOf(problems);
  }
}
