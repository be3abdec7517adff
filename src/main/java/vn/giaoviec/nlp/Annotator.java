package vn.giaoviec.nlp;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Notice;
import vn.giaoviec.text.Span;

/**
 * Adds the sentences of the body to a notice, and the advice of models where there are any.
 * Immutable; safe for use by many threads at once.
 */
public final class Annotator {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final LanguageModels models;

  public Annotator(LanguageModels models) {
    this.models = models;
  }

  /** The sentences of every body block of {@code notice}, in text order. */
  public Annotations annotate(Notice notice) {
    String text = notice.source().text();
    List<Span> sentences = new ArrayList<>();
    collect(notice.blocks(), text, sentences);
    return new Annotations(sentences, new ModelAdvisor(models, text));
  }

  private void collect(List<Block> blocks, String text, List<Span> sentences) {
    for (Block block : blocks) {
      if (block.region() == Region.BODY) {
        sentences.addAll(splitter.split(text, block.content()));
      }
      collect(block.children(), text, sentences);
    }
  }
}
