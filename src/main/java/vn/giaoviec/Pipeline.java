package vn.giaoviec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.nlp.Annotator;
import vn.giaoviec.structure.NoticeParser;

/** The way of a document: read, structured, annotated, extracted. */
public final class Pipeline {
  /** Long enough for a thousand pages, short enough for a clerk to wait. */
  private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  private final Reader reader;
  private final Function<SourceText, Notice> structure;
  private final Function<Notice, Annotations> annotate;
  private final BiFunction<Notice, Annotations, Extraction> extract;

  public Pipeline(
      Reader reader,
      Function<SourceText, Notice> structure,
      Function<Notice, Annotations> annotate,
      BiFunction<Notice, Annotations, Extraction> extract) {
    this.reader = reader;
    this.structure = structure;
    this.annotate = annotate;
    this.extract = extract;
  }

  /** All stages as they are used on real documents. */
  public static Pipeline standard() {
    DocumentReader reader = new DocumentReader(Limits.standard());
    return new Pipeline(
        reader::read,
        new NoticeParser()::parse,
        new Annotator()::annotate,
        new Extractor()::extract);
  }

  /** The first stage, the only one that touches files. */
  @FunctionalInterface
  public interface Reader {
    SourceText read(Path file) throws NoticeException;
  }

  /**
   * Reads one file and finds its tasks.
   *
   * @throws NoticeException where the file cannot be read at all
   */
  public Extraction process(Path file) throws NoticeException {
    Notice notice = structure.apply(reader.read(file));
    return extract.apply(notice, annotate.apply(notice));
  }

  /**
   * Does many files, several at a time, each with a time limit of two minutes.
   *
   * <p>Every file has one outcome, also where a stage crashes or never returns: one bad file never
   * stops a batch. The consumer is called from the calling thread in the order of {@code files}; no
   * more than a few outcomes are held at a time, so memory does not grow with the batch.
   *
   * @param jobs how many files are worked on at a time, at least 1
   * @throws InterruptedException where the calling thread was interrupted; the rest is not done
   */
  public void processAll(List<Path> files, int jobs, Consumer<Outcome> consumer)
      throws InterruptedException {
    processAll(files, jobs, TIME_LIMIT, consumer);
  }

  /** The same with another time limit for each file. */
  void processAll(List<Path> files, int jobs, Duration timeLimit, Consumer<Outcome> consumer)
      throws InterruptedException {
    try (Batch batch = new Batch(this, jobs, timeLimit)) {
      batch.run(files, consumer);
    }
  }
}
