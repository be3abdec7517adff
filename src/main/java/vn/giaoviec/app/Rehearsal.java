package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs what clerks run, one command after the other in one process, so that a start-up cache learns
 * the classes of all of them. The build uses it; {@code giaoviec} itself does not.
 */
final class Rehearsal {
  /** So many of the commands read documents; they come first. */
  private static final int READING = 2;

  /** And so many write sheets; they come last. */
  private static final int WRITING = 1;

  private Rehearsal() {}

  /**
   * @param arguments a folder of documents; a folder for a register, which is made; nothing, or
   *     {@code desk} for the commands alone that read no documents, in a register that is there: a
   *     cache of few classes is loaded sooner
   */
  public static void main(String[] arguments) throws IOException {
    String documents = arguments[0];
    Path home = Path.of(arguments[1]);
    Office here = Office.here();
    Office office =
        new Office(
            Map.of(HomeFolder.VARIABLE, home.toString()),
            here.userFolder(),
            here.user(),
            here.clock());
    String sheet = home.resolve("tasks.xlsx").toString();
    List<List<String>> commands =
        List.of(
            List.of("extract", "--table", documents),
            List.of("import", documents),
            List.of("search", "--facets", "bao cao", "--unit", "phong noi vu"),
            List.of("search", "--count", "\"báo cáo\" due<2030-01-01"),
            List.of("decree", "62/2020/nd-cp"),
            List.of("show", "1"),
            List.of("task", "1:1"),
            List.of("status"),
            List.of("export", "--out", sheet));
    boolean desk = arguments.length > 2;
    for (List<String> command :
        desk ? commands.subList(READING, commands.size() - WRITING) : commands) {
      Main main = new Main(Main::pipeline, office, Main.terminal(), Locale.of("vi"));
      main.run(Stream.concat(Stream.of("--lang", "vi"), command.stream()).toArray(String[]::new));
    }
  }
}
