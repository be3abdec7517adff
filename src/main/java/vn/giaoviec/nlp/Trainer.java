package vn.giaoviec.nlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains models from sentences that are drawn from a grammar: fixed seeds, one thread, the order of
 * the file, so that the same grammar gives the same models.
 */
final class Trainer {
  static final String LANGUAGE = "vi";

  private static final long SEED = 20_250_701;

  /** How many sentences of each kind are drawn; directives have the most faces. */
  private static final int SENTENCES = 2000;

  private static final int DIRECTIVES = 3 * SENTENCES;

  /** How many sentences with names are drawn; half of them are directives. */
  private static final int NAMED = 3000;

  private final TrainingGrammar grammar;

  Trainer(TrainingGrammar grammar) {
    this.grammar = grammar;
  }

  /** Maximum entropy by L-BFGS: it ends at the same place however often it is run. */
  static TrainingParameters parameters(int iterations, int cutoff) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, 0.5);
    return parameters;
  }

  /** The model that tells what a sentence is. */
  DoccatModel kinds() throws IOException {
    Random random = new Random(SEED);
    List<DocumentSample> samples = new ArrayList<>();
    for (String kind : grammar.kinds()) {
      int count = kind.equals("directive") ? DIRECTIVES : SENTENCES;
      for (int i = 0; i < count; i++) {
        String sentence = grammar.draw(kind, random).text();
        samples.add(new DocumentSample(kind, SentenceFeatures.of(sentence)));
      }
    }
    DoccatFactory words =
        new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
    DoccatModel trained =
        DocumentCategorizerME.train(
            LANGUAGE, ObjectStreamUtils.createObjectStream(samples), parameters(100, 3), words);
    return new DoccatModel(
        LANGUAGE, ModelFile.rounded(trained.getMaxentModel()), ModelFile.MANIFEST, words);
  }

  /** The model that spots names of units and posts. */
  TokenNameFinderModel names() throws IOException {
    Random random = new Random(SEED + 1);
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < NAMED; i++) {
      String kind = random.nextBoolean() ? "directive" : anyKind(random);
      samples.add(named(grammar.draw(kind, random)));
    }
    TokenNameFinderFactory factory = new TokenNameFinderFactory(null, Map.of(), new BioCodec());
    TokenNameFinderModel trained =
        NameFinderME.train(
            LANGUAGE,
            UnitSpotter.TYPE,
            ObjectStreamUtils.createObjectStream(samples),
            parameters(60, 4),
            factory);
    return new TokenNameFinderModel(
        LANGUAGE,
        ModelFile.rounded(ModelFile.weights(trained)),
        NameFinderME.DEFAULT_BEAM_SIZE,
        trained.getArtifact("generator.featuregen"),
        Map.of(),
        ModelFile.MANIFEST,
        new BioCodec(),
        factory);
  }

  private String anyKind(Random random) {
    List<String> kinds = grammar.kinds();
    return kinds.get(random.nextInt(kinds.size()));
  }

  private static NameSample named(TrainingGrammar.Sentence sentence) {
    SpottedWords words = SpottedWords.of(sentence.text());
    Span[] names =
        sentence.names().stream()
            .map(
                name ->
                    new Span(
                        words.wordAt(name.start()),
                        words.wordAt(name.end() - 1) + 1,
                        UnitSpotter.TYPE))
            .toArray(Span[]::new);
    return new NameSample(words.words(), names, true);
  }
}
