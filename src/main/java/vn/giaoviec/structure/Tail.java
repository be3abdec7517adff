package vn.giaoviec.structure;

import java.util.List;

/** The regions from the body's first row on, and the end blocks found there, in order. */
record Tail(List<Stretch> stretches, List<EndBlock> ends) {
  Tail {
    stretches = List.copyOf(stretches);
    ends = List.copyOf(ends);
  }
}
