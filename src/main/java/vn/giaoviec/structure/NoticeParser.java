package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.FoldedText;

/** Reads the structure of a notice. Immutable; safe for use by many threads at once. */
public final class NoticeParser {
  private final FrameReader frames = new FrameReader();
  private final ClosingCues closings = new ClosingCues();

  /**
   * Reads header fields and builds the outline.
   *
   * @return never fails: text without any structure becomes unlabelled blocks, and fields that
   *     cannot be read stay empty, with a problem that says so
   */
  public Notice parse(SourceText source) {
    FoldedText text = FoldedText.of(source.text());
    Frame frame = frames.read(source, text);
    List<Paragraph> paragraphs =
        new Paragraphs(source, text, frame.regions()).join(frame.regions());
    List<Block> blocks = new OutlineBuilder(text, closings).build(paragraphs);
    List<Problem> problems = new ArrayList<>(frame.problems());
    problems.addAll(NumberingGaps.in(blocks, source));
    return new Notice(source, text, frame.header(), blocks, problems);
  }
}
