package vn.giaoviec.nlp;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import vn.giaoviec.text.Span;

/** The model that spots the names of units and posts in running text. */
final class UnitSpotter {
  /** What the model calls what it spots. */
  static final String TYPE = "unit";

  private final TokenNameFinderModel model;

  UnitSpotter(TokenNameFinderModel model) {
    this.model = model;
  }

  /** Where names stand in {@code text}, in order. */
  List<Span> names(String text) {
    SpottedWords words = SpottedWords.of(text);
    // A finder remembers what it saw, so each text has its own.
    return Arrays.stream(new NameFinderME(model).find(words.words()))
        .map(name -> words.span(name.getStart(), name.getEnd()))
        .toList();
  }
}
