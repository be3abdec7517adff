package vn.giaoviec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.ingest.PageListener;
import vn.giaoviec.ingest.Recognition;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.nlp.Annotator;
import vn.giaoviec.nlp.LanguageModels;
import vn.giaoviec.structure.NoticeParser;

/** The way of a document: read, structured, annotated, extracted. */
public final class Pipeline implements AutoCloseable {
  /**
   * Long enough for a thousand pages of text, short enough for a clerk to wait. Scans take longer:
   * there each page that was recognised begins the time anew.
   */
  private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  private final Reader reader;
  private final Function<SourceText, Notice> structure;
  private final Function<Notice, Annotations> annotate;
  private final BiFunction<Notice, Annotations, Extraction> extract;
  private final Runnable closing;

  /**
   * @param closing lets go of what the reader holds
   */
  private Pipeline(
      Reader reader,
      Function<SourceText, Notice> structure,
      Function<Notice, Annotations> annotate,
      BiFunction<Notice, Annotations, Extraction> extract,
      Runnable closing) {
    this.closing = closing;
    this.reader = reader;
    this.structure = structure;
    this.annotate = annotate;
    this.extract = extract;
  }

  /** A pipeline that holds nothing but what it is given. */
  public Pipeline(
      Reader reader,
      Function<SourceText, Notice> structure,
      Function<Notice, Annotations> annotate,
      BiFunction<Notice, Annotations, Extraction> extract) {
    this(reader, structure, annotate, extract, () -> {});
  }

  /** All stages by rules alone; scans stay unread. */
  public static Pipeline standard() {
    return standard(Recognition.none(), LanguageModels.none());
  }

  /**
   * All stages as they are used on real documents. Models are loaded when they are first needed.
   *
   * @param tessdata the folder of the model that recognises letters; without it scans stay unread
   * @param models the folder of the models of language; without it rules decide alone
   * @param workers how many pages are recognised at a time, at least 1
   */
  public static Pipeline standard(Optional<Path> tessdata, Optional<Path> models, int workers) {
    return standard(
        tessdata.map(folder -> Recognition.with(folder, workers)).orElseGet(Recognition::none),
        models.map(LanguageModels::in).orElseGet(LanguageModels::none));
  }

  private static Pipeline standard(Recognition recognition, LanguageModels models) {
    DocumentReader reader = new DocumentReader(Limits.standard(), recognition);
    return new Pipeline(
        reader::read,
        new NoticeParser()::parse,
        new Annotator(models)::annotate,
        new Extractor()::extract,
        recognition::close);
  }

  /** Waits a moment for pages that are being recognised, and lets the model go. */
  @Override
  public void close() {
    closing.run();
  }

  /** The first stage, the only one that touches files. */
  @FunctionalInterface
  public interface Reader {
    SourceText read(Path file, PageListener listener) throws NoticeException;
  }

  /** Is told how far the pages of a scan are, from several threads at once. */
  @FunctionalInterface
  public interface Watcher {
    /** For who does not care. */
    Watcher NOBODY = (file, done, pages) -> {};

    /** {@code done} of the {@code pages} of a file that must be recognised are. */
    void recognised(Path file, int done, int pages);
  }

  /**
   * Reads one file and finds its tasks.
   *
   * @throws NoticeException where the file cannot be read at all
   */
  public Extraction process(Path file) throws NoticeException {
    return process(file, PageListener.NONE);
  }

  /**
   * Reads one file that lies under another name than it came in with.
   *
   * @param fileName the name it came in with; what a name says of its document counts
   * @throws NoticeException where the file cannot be read at all
   */
  public Extraction process(Path file, String fileName, Watcher watcher) throws NoticeException {
    SourceText source = reader.read(file, (done, pages) -> watcher.recognised(file, done, pages));
    return process(source.named(fileName));
  }

  Extraction process(Path file, PageListener listener) throws NoticeException {
    return process(reader.read(file, listener));
  }

  private Extraction process(SourceText source) {
    Notice notice = structure.apply(source);
    return extract.apply(notice, annotate.apply(notice));
  }

  /**
   * Does many files, several at a time, each with a time limit of two minutes, which begins anew
   * with each page that was recognised.
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
    processAll(files, jobs, consumer, Watcher.NOBODY);
  }

  /** The same with somebody who watches the pages of scans. */
  public void processAll(List<Path> files, int jobs, Consumer<Outcome> consumer, Watcher watcher)
      throws InterruptedException {
    processAll(files, jobs, TIME_LIMIT, consumer, watcher);
  }

  /** The same with another time limit for each file. */
  void processAll(
      List<Path> files, int jobs, Duration timeLimit, Consumer<Outcome> consumer, Watcher watcher)
      throws InterruptedException {
    try (Batch batch = new Batch(this, jobs, timeLimit, watcher)) {
      batch.run(files, consumer);
    }
  }
}
