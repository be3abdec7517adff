package vn.giaoviec.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
    SyllableStream stream = new SyllableStream();
    return new TokenStreamComponents(
        reader -> {
          String text = text(reader);
          stream.take(wording.read(text), text.length());
        },
        stream);
  }

  private static String text(Reader reader) {
    StringWriter text = new StringWriter();
    try {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
