package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Vietnamese;

/** Reads files with the model of the project; tests are skipped where it cannot be loaded. */
final class ScanReading {
  private static final Recognition RECOGNITION = Recognition.with(Path.of("models", "tessdata"), 2);
  private static final DocumentReader READER = new DocumentReader(Limits.standard(), RECOGNITION);

  private ScanReading() {}

  static SourceText of(Path folder, byte[] content) throws IOException, NoticeException {
    assumeTrue(RECOGNITION.isReady(), () -> RECOGNITION.whyNot().toString());
    return READER.read(Files.write(folder.resolve("input.bin"), content));
  }

  static Problem refusal(Path folder, byte[] content) {
    return assertThrows(NoticeException.class, () -> of(folder, content)).problem();
  }

  /** The lines of the body without marks, which a recogniser may misread. */
  static List<String> folded(SourceText source) {
    return Reading.body(source).stream().map(Vietnamese::fold).toList();
  }

  static List<String> codes(SourceText source) {
    return source.problems().stream()
        .map(p -> p.code() + (p.page().isPresent() ? " " + p.page().getAsInt() : ""))
        .toList();
  }
}
