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
import picocli.CommandLine;
import vn.giaoviec.Pipeline;

/** Runs one command and says how it ended. */
public final class Main {
  private static final int LAST_MOMENT_SECONDS = 12;

  private final Pipelines pipelines;
  private final Terminal terminal;
  private final Locale locale;

  /**
   * @param locale the reader's, where {@code --lang} does not say otherwise
   */
  public Main(Pipeline pipeline, Terminal terminal, Locale locale) {
    this(models -> pipeline, terminal, locale);
  }

  Main(Pipelines pipelines, Terminal terminal, Locale locale) {
    this.pipelines = pipelines;
    this.terminal = terminal;
    this.locale = locale;
  }

  public static void main(String[] arguments) {
    CountDownLatch done = new CountDownLatch(1);
    stopCleanly(Thread.currentThread(), done);
    int code = new Main(Main::pipeline, terminal(), Locale.getDefault()).run(arguments);
    done.countDown();
    System.exit(code);
  }

  /**
   * Does what the arguments ask for.
   *
   * @return 0 all good, 1 some documents failed, 2 wrong usage
   */
  public int run(String... arguments) {
    Messages messages = new Messages(Language.chosen(arguments, locale));
    Usage usage = new Usage(messages);
    CommandLine commandLine =
        new CommandLine(new GiaoviecCommand(messages))
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
    int code = commandLine.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** Makes the pipeline of a command, when the command knows where the user keeps the models. */
  @FunctionalInterface
  interface Pipelines {
    Pipeline with(ModelOptions told);
  }

  private static Pipeline pipeline(ModelOptions told) {
    Optional<Path> home = Optional.ofNullable(System.getProperty("giaoviec.home")).map(Path::of);
    return Pipeline.standard(
        ModelFolder.TESSDATA.find(told.tessdata(), System.getenv(), home),
        ModelFolder.LANGUAGE.find(told.models(), System.getenv(), home),
        Runtime.getRuntime().availableProcessors());
  }

  /** Always UTF-8: JSON is, and so is every terminal that can show Vietnamese. */
  private static Terminal terminal() {
    // The launcher tells the width where stderr is a terminal; Java cannot.
    Optional<String> columns = Optional.ofNullable(System.getProperty("giaoviec.columns"));
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        columns.isPresent(),
        Terminal.columns(columns.orElse("")));
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
