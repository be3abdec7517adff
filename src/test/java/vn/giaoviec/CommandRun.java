package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import vn.giaoviec.app.Main;
import vn.giaoviec.app.Terminal;
import vn.giaoviec.ocr.OcrUnavailableException;
import vn.giaoviec.ocr.Recognizer;

/**
 * What the real program answered to a command line, in English, 100 columns wide. Scans are read
 * with the model of the project.
 */
record CommandRun(int exitCode, String out, String err) {
  private static final Path TESSDATA = Path.of("models", "tessdata");

  static CommandRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, 100);
    int workers = Runtime.getRuntime().availableProcessors();
    int code =
        new Main(Pipeline.standard(TESSDATA, workers), terminal, Locale.ENGLISH).run(arguments);
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
