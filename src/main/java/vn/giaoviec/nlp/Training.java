package vn.giaoviec.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.util.model.BaseModel;

/** Rebuilds the language models from their training text. */
public final class Training {
  /** The training text in a folder of it. */
  public static final String GRAMMAR = "notices.grammar";

  private Training() {}

  /**
   * A model as it is to be written.
   *
   * @param fileName under which the program looks for it
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
  public record Trained(String fileName, byte[] bytes) {}

  /**
   * Trains every model. It takes some ten seconds; the same text gives the same bytes.
   *
   * @param corpus a folder with a {@value #GRAMMAR}
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException where it breaks the rules that it states itself; the message
   *     names the line
   */
  public static List<Trained> train(Path corpus) throws IOException {
    Trainer trainer = new Trainer(TrainingGrammar.read(corpus.resolve(GRAMMAR)));
    return List.of(
        trained(LanguageModels.KINDS, trainer.kinds()),
        trained(LanguageModels.NAMES, trainer.names()));
  }

  private static Trained trained(String fileName, BaseModel model) throws IOException {
    return new Trained(fileName, ModelFile.bytes(model));
  }
}
