package vn.giaoviec.export;

import java.io.StringWriter;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Problem;

/** Writes an extraction as the JSON of the contract. */
public final class NoticeJson {
  static final int SCHEMA_VERSION = 1;

  private final JsonFactory json = new JsonFactory();
  private final Function<Problem, String> sentences;
  private final Layout layout;

  /** How the JSON is set. */
  public enum Layout {
    /** One line without a line end, as JSON Lines needs it. */
    LINE,
    /** Indented by two blanks, for reading. */
    PRETTY
  }

  /**
   * @param sentences words a problem for the reader of the warnings
   */
  public NoticeJson(Function<Problem, String> sentences, Layout layout) {
    this.sentences = sentences;
    this.layout = layout;
  }

  /** The notice as one JSON object, without a line end behind it. */
  public String write(Extraction extraction) {
    StringWriter text = new StringWriter(2 * extraction.notice().source().text().length() + 4096);
    try (JsonGenerator generator = json.createGenerator(context(), text)) {
      new NoticeWriter(generator, extraction, sentences).write();
    }
    return text.toString();
  }

  private ObjectWriteContext context() {
    return switch (layout) {
      case LINE -> ObjectWriteContext.empty();
      case PRETTY -> new Indented();
    };
  }

  /** Sets every field and element on a line of its own, on every system alike. */
  static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return indented();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
