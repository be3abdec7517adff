package vn.giaoviec.nlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.structure.NoticeParser;

/**
 * Compares a trained model of sentence ends with the rule that is used: {@code SentenceEndsTrial
 * FOLDER} prints where the two differ in the documents of a folder. The model was left out for what
 * this shows; see {@code docs/quality.md}.
 */
@SuppressWarnings("SystemOut")
final class SentenceEndsTrial {
  private static final int PARAGRAPHS = 3000;
  private static final int SIGHT = 30;

  private SentenceEndsTrial() {}

  public static void main(String[] arguments) throws IOException, NoticeException {
    Path grammar = Path.of("models", "training", Training.GRAMMAR);
    SentenceDetectorME model =
        new SentenceDetectorME(trained(TrainingGrammar.read(grammar), new Random(1)));
    int both = 0;
    int ruleOnly = 0;
    int modelOnly = 0;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        SourceText source = new DocumentReader(Limits.standard()).read(file);
        for (String block : blocks(new NoticeParser().parse(source).blocks(), source.text())) {
          Set<Integer> rule = new TreeSet<>();
          new SentenceSplitter()
              .split(block, new vn.giaoviec.text.Span(0, block.length()))
              .forEach(sentence -> rule.add(sentence.end()));
          Set<Integer> found = new TreeSet<>();
          for (Span sentence : model.sentPosDetect(block)) {
            found.add(sentence.getEnd());
          }
          rule.remove(block.length());
          found.remove(block.length());
          both += (int) rule.stream().filter(found::contains).count();
          ruleOnly += show("rule", block, rule, found);
          modelOnly += show("model", block, found, rule);
        }
      }
    }
    System.out.printf("both %d, only the rule %d, only the model %d%n", both, ruleOnly, modelOnly);
  }

  private static int show(String who, String block, Set<Integer> ends, Set<Integer> others) {
    int count = 0;
    for (int end : ends) {
      if (!others.contains(end)) {
        count++;
        String left = block.substring(Math.max(0, end - SIGHT), end).replace('\n', ' ');
        String right =
            block.substring(end, Math.min(block.length(), end + SIGHT)).replace('\n', ' ');
        System.out.printf("%s: %s | %s%n", who, left, right);
      }
    }
    return count;
  }

  private static List<String> blocks(List<Block> blocks, String text) {
    List<String> bodies = new ArrayList<>();
    for (Block block : blocks) {
      if (block.region() == Region.BODY && !block.content().isEmpty()) {
        bodies.add(block.content().of(text));
      }
      bodies.addAll(blocks(block.children(), text));
    }
    return bodies;
  }

  private static SentenceModel trained(TrainingGrammar grammar, Random random) throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        int start = text.length();
        String kind = grammar.kinds().get(random.nextInt(grammar.kinds().size()));
        text.append(grammar.draw(kind, random).text());
        spans.add(new Span(start, text.length()));
        text.append(' ');
      }
      samples.add(new SentenceSample(text.toString().strip(), spans.toArray(Span[]::new)));
    }
    return SentenceDetectorME.train(
        Trainer.LANGUAGE,
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory(Trainer.LANGUAGE, true, null, new char[] {'.', '!', '?', '…'}),
        Trainer.parameters(100, 3));
  }
}
