package vn.giaoviec.index;

import org.apache.lucene.analysis.Analyzer;

/** Reads Vietnamese texts in canonical form as {@link Wording} does. */
final class VietnameseAnalyzer extends Analyzer {
  /** So far apart are headings and texts that no phrase reaches across. */
  private static final int GAP = 100;

  private final Wording wording;

  VietnameseAnalyzer(Wording wording) {
    this.wording = wording;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new SyllableTokenizer(wording));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
