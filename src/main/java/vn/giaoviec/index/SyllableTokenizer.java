package vn.giaoviec.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the places of a text to Lucene: the terms of one place stand at one position. */
final class SyllableTokenizer extends Tokenizer {
  private final Wording wording;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private List<Syllable> places = List.of();
  private int place;
  private int variant;
  private int length;

  SyllableTokenizer(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[4096];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    length = text.length();
    places = wording.read(text.toString());
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
    offset.setOffset(correctOffset(now.start()), correctOffset(now.end()));
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
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
