package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Marker;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;

/** Tells where a numbering skips a number: an item may be missing from the page or the reading. */
final class NumberingGaps {
  private NumberingGaps() {}

  static List<Problem> in(List<Block> blocks, SourceText source) {
    List<Problem> problems = new ArrayList<>();
    collect(blocks, source, problems);
    return problems;
  }

  private static void collect(List<Block> siblings, SourceText source, List<Problem> problems) {
    if (siblings.isEmpty()) {
      return;
    }
    Map<Marker.Kind, String> last = new EnumMap<>(Marker.Kind.class);
    for (Block block : siblings) {
      if (block.marker().isPresent()) {
        Marker marker = block.marker().get();
        String before = last.put(marker.kind(), marker.label());
        if (before != null && Sequence.skips(before, marker.label())) {
          int page = source.pageAt(marker.span().start());
          problems.add(Problem.onPage(page, "numbering-gap", marker.label()));
        }
      }
      collect(block.children(), source, problems);
    }
  }
}
