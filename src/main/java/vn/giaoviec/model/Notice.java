package vn.giaoviec.model;

import java.util.List;

/** A document with its header fields read and its outline built. */
public record Notice(SourceText source, Header header, List<Block> blocks, List<Problem> problems) {
  public Notice {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
