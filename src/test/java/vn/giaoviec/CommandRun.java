package vn.giaoviec;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import vn.giaoviec.app.Main;
import vn.giaoviec.app.Terminal;

/** What the real program answered to a command line, in English, 100 columns wide. */
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, 100);
    int code = new Main(Pipeline.standard(), terminal, Locale.ENGLISH).run(arguments);
    return new CommandRun(code, out.toString(), err.toString());
  }
}
