package vn.giaoviec.nlp;

import java.util.Locale;
import java.util.Optional;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import vn.giaoviec.model.Opinion;

/** The model that tells what a sentence is. */
final class SentenceKinds {
  private final DocumentCategorizerME model;

  SentenceKinds(DoccatModel model) {
    this.model = new DocumentCategorizerME(model);
  }

  /** What {@code sentence} is, and how sure the model is; empty for one without a word. */
  Optional<Opinion> judge(String sentence) {
    String[] features = SentenceFeatures.of(sentence);
    if (features.length == 0) {
      return Optional.empty();
    }
    double[] outcomes = model.categorize(features);
    String best = model.getBestCategory(outcomes);
    return Optional.of(
        new Opinion(
            Opinion.Kind.valueOf(best.toUpperCase(Locale.ROOT)), outcomes[model.getIndex(best)]));
  }
}
