package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.giaoviec.app.Main;
import vn.giaoviec.app.Office;
import vn.giaoviec.app.Terminal;
import vn.giaoviec.ocr.OcrUnavailableException;
import vn.giaoviec.ocr.Recognizer;

/**
 * What the real program answered to a command line, in English, 100 columns wide. It works with the
 * models of the project.
 */
record CommandRun(int exitCode, String out, String err) {
  private static final Path MODELS = Path.of("models");
  // Commands without a register must not touch the user's own.
  private static final Path NOWHERE = Path.of("target", "nowhere");
  private static final Path TESSDATA = MODELS.resolve("tessdata");

  static CommandRun of(String... arguments) {
    return in(new Office(Map.of(), NOWHERE, "test", Clock.systemUTC()), arguments);
  }

  /** The same in an office, whose clock and register are not those of this machine. */
  static CommandRun in(Office office, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, 100);
    int workers = Runtime.getRuntime().availableProcessors();
    Pipeline pipeline = Pipeline.standard(Optional.of(TESSDATA), Optional.of(MODELS), workers);
    int code = new Main(pipeline, office, terminal, Locale.ENGLISH).run(arguments);
    return new CommandRun(code, out.toString(), err.toString());
  }

  /** Skips the test where there is no native code for this machine. */
  static void assumeRecognition() {
    try (Recognizer recognizer = Recognizer.open(TESSDATA, 1)) {
      assertNotNull(recognizer);
    } catch (OcrUnavailableException e) {
      abort(e.toString());
    }
  }
}
