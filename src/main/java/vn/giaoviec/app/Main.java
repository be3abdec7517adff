package vn.giaoviec.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import vn.giaoviec.Pipeline;

/** Runs one command and says how it ended. */
public final class Main {
  private static final int LAST_MOMENT_SECONDS = 12;

  /** Lucene remarks on the processor it would like; stderr belongs to what clerks can act on. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Pipelines pipelines;
  private final Office office;
  private final Terminal terminal;
  private final Locale locale;

  /**
   * @param locale the reader's, where {@code --lang} does not say otherwise
   */
  public Main(Pipeline pipeline, Terminal terminal, Locale locale) {
    this(pipeline, Office.here(), terminal, locale);
  }

  /** The same in another office. */
  public Main(Pipeline pipeline, Office office, Terminal terminal, Locale locale) {
    this(models -> pipeline, office, terminal, locale);
  }

  Main(Pipelines pipelines, Office office, Terminal terminal, Locale locale) {
    this.pipelines = pipelines;
    this.office = office;
    this.terminal = terminal;
    this.locale = locale;
  }

  public static void main(String[] arguments) {
    CountDownLatch done = new CountDownLatch(1);
    stopCleanly(Thread.currentThread(), done);
    int code =
        new Main(Main::pipeline, Office.here(), terminal(), Locale.getDefault()).run(arguments);
    done.countDown();
    System.exit(code);
  }

  /**
   * Does what the arguments ask for.
   *
   * @return 0 all good, 1 some documents failed, 2 wrong usage
   */
  public int run(String... arguments) {
    LUCENE.setLevel(Level.OFF);
    Messages messages = new Messages(Language.chosen(arguments, locale));
    int code = commands(messages).execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** All commands, speaking one language. */
  CommandLine commands(Messages messages) {
    Usage usage = new Usage(messages);
    GiaoviecCommand itself = new GiaoviecCommand(messages);
    Workplace place = new Workplace(terminal, messages, () -> office.home(itself.home()), office);
    return new CommandLine(itself)
        .addSubcommand(new WatchCommand(place))
        .addSubcommand(new ImportCommand(place))
        .addSubcommand(new SearchCommand(place))
        .addSubcommand(new DecreeCommand(place))
        .addSubcommand(new ShowCommand(place))
        .addSubcommand(new TaskCommand(place))
        .addSubcommand(new CorrectCommand(place))
        .addSubcommand(new ExportCommand(place))
        .addSubcommand(new StatusCommand(place))
        .addSubcommand(new RetryCommand(place))
        .addSubcommand(new BackupCommand(place))
        .addSubcommand(new RestoreCommand(place))
        .addSubcommand(new ReindexCommand(place))
        .addSubcommand(new CheckCommand(place))
        .addSubcommand(new ExtractCommand(pipelines, terminal, messages))
        .addSubcommand(new ExplainCommand(pipelines, messages))
        .addSubcommand(new EvaluateCommand(pipelines, terminal, messages))
        .addSubcommand(new TrainCommand(terminal, messages))
        .addSubcommand(new WorkerCommand(pipelines))
        .setResourceBundle(messages.bundle())
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setUsageHelpWidth(Math.clamp(terminal.width(), 60, 100))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(usage::explain)
        .setExecutionExceptionHandler(usage::report);
  }

  /** Makes the pipeline of a command, when the command knows where the user keeps the models. */
  @FunctionalInterface
  interface Pipelines {
    Pipeline with(ModelOptions told);
  }

  static Pipeline pipeline(ModelOptions told) {
    Optional<Path> home = Optional.ofNullable(System.getProperty("giaoviec.folder")).map(Path::of);
    return Pipeline.standard(
        ModelFolder.TESSDATA.find(told.tessdata(), System.getenv(), home),
        ModelFolder.LANGUAGE.find(told.models(), System.getenv(), home),
        Runtime.getRuntime().availableProcessors());
  }

  /** Always UTF-8: JSON is, and so is every terminal that can show Vietnamese. */
  static Terminal terminal() {
    // The launcher tells the width where stderr is a terminal; Java cannot.
    Optional<String> columns = Optional.ofNullable(System.getProperty("giaoviec.columns"));
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        columns.isPresent(),
        Terminal.columns(columns.orElse("")),
        Boolean.getBoolean("giaoviec.styled"));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /**
   * On Ctrl-C the batch is interrupted and given a moment to drop what it has half written, and to
   * read the pages to their end that native code has begun with.
   */
  private static void stopCleanly(Thread main, CountDownLatch done) {
    Runnable stop =
        () -> {
          main.interrupt();
          try {
            boolean inTime = done.await(LAST_MOMENT_SECONDS, TimeUnit.SECONDS);
            assert inTime || main.isInterrupted();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(stop));
  }
}
