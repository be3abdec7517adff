package vn.giaoviec.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine;
import vn.giaoviec.Pipeline;

/** Runs one command and says how it ended. */
public final class Main {
  private static final int LAST_MOMENT_SECONDS = 12;

  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "watch",
          "import",
          "search",
          "decree",
          "show",
          "task",
          "correct",
          "export",
          "status",
          "retry",
          "backup",
          "restore",
          "reindex",
          "check",
          "extract",
          "explain",
          "evaluate",
          "train",
          "worker");

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
    Messages messages = new Messages(Language.chosen(arguments, locale));
    int code = commands(messages, asked(arguments)).execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /**
   * The commands that {@code arguments} may mean. To know of all of them takes longer than most
   * commands do, so where one name alone is said, the others are not looked at.
   */
  private static List<String> asked(String[] arguments) {
    List<String> told = Stream.of(arguments).filter(COMMANDS::contains).distinct().toList();
    boolean version = arguments.length == 1 && List.of("--version", "-V").contains(arguments[0]);
    return version || told.size() == 1 ? told : COMMANDS;
  }

  /** All commands, speaking one language. */
  CommandLine commands(Messages messages) {
    return commands(messages, COMMANDS);
  }

  private CommandLine commands(Messages messages, List<String> names) {
    Usage usage = new Usage(messages);
    GiaoviecCommand itself = new GiaoviecCommand(messages);
    Workplace place = new Workplace(terminal, messages, () -> office.home(itself.home()), office);
    CommandLine line = new CommandLine(itself);
    for (String name : names) {
      line.addSubcommand(command(name, place));
    }
    return line.setResourceBundle(messages.bundle())
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setUsageHelpWidth(Math.clamp(terminal.width(), 60, 100))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(usage::explain)
        .setExecutionExceptionHandler(usage::report);
  }

  private Object command(String name, Workplace place) {
    return switch (name) {
      case "watch" -> new WatchCommand(place);
      case "import" -> new ImportCommand(place);
      case "search" -> new SearchCommand(place);
      case "decree" -> new DecreeCommand(place);
      case "show" -> new ShowCommand(place);
      case "task" -> new TaskCommand(place);
      case "correct" -> new CorrectCommand(place);
      case "export" -> new ExportCommand(place);
      case "status" -> new StatusCommand(place);
      case "retry" -> new RetryCommand(place);
      case "backup" -> new BackupCommand(place);
      case "restore" -> new RestoreCommand(place);
      case "reindex" -> new ReindexCommand(place);
      case "check" -> new CheckCommand(place);
      case "extract" -> new ExtractCommand(pipelines, terminal, place.messages());
      case "explain" -> new ExplainCommand(pipelines, place.messages());
      case "evaluate" -> new EvaluateCommand(pipelines, terminal, place.messages());
      case "train" -> new TrainCommand(terminal, place.messages());
      case "worker" -> new WorkerCommand(pipelines);
      default -> throw new IllegalArgumentException(name);
    };
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
