package vn.giaoviec.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands terms to Lucene of which nobody asks where they stand. */
final class TermStream extends TokenStream {
  private final Collection<String> terms;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private Iterator<String> left = List.<String>of().iterator();

  TermStream(Collection<String> terms) {
    this.terms = terms;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    left = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!left.hasNext()) {
      return false;
    }
    term.append(left.next());
    return true;
  }
}
