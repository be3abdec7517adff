package vn.giaoviec.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the places of a text to Lucene: the terms of one place stand at one position. */
final class SyllableStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private List<Syllable> places = List.of();
  private int place;
  private int variant;
  private int length;

  /** Of a text of so many letters, which was read already. */
  void take(List<Syllable> read, int letters) {
    places = read;
    length = letters;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    place = 0;
    variant = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (place >= places.size()) {
      return false;
    }
    Syllable now = places.get(place);
    term.append(now.terms().get(variant));
    offset.setOffset(now.start(), now.end());
    step.setPositionIncrement(variant == 0 ? 1 : 0);
    variant++;
    if (variant == now.terms().size()) {
      place++;
      variant = 0;
    }
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(length, length);
  }
}
