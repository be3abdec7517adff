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
  private Rehearsal() {}

  /**
   * @param arguments a folder of documents; a folder for a register, which is made
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
            List.of("status"),
            List.of("export", "--out", sheet));
    for (List<String> command : commands) {
      Main main = new Main(Main::pipeline, office, Main.terminal(), Locale.of("vi"));
      main.run(Stream.concat(Stream.of("--lang", "vi"), command.stream()).toArray(String[]::new));
    }
  }
}
