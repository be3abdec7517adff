package vn.giaoviec.model;

import java.util.List;
import vn.giaoviec.text.FoldedText;

/**
 * A document with its header fields read and its outline built.
 *
 * @param text the text of {@code source} with its shadow, folded once for all who read it
 */
public record Notice(
    SourceText source, FoldedText text, Header header, List<Block> blocks, List<Problem> problems) {
  public Notice {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
