package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.ocr.OcrUnavailableException.Reason;

class ModelTest {
  private static final Path OWN = Path.of("models", "tessdata");

  @TempDir private Path folder;

  @Test
  void saysWhichFileIsMissing() {
    refuses(Reason.MODEL_MISSING);
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    write("Not a model at all, but long enough to hold a table of contents.".getBytes("UTF-8"));

    refuses(Reason.MODEL_CORRUPT);
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    write(new byte[0]);

    refuses(Reason.MODEL_CORRUPT);
  }

  @Test
  void refusesAModelThatWasCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(OWN.resolve("vie.traineddata"));
    for (int length : new int[] {3, 100, 5_000, whole.length / 2}) {
      write(Arrays.copyOf(whole, length));

      refuses(Reason.MODEL_CORRUPT);
    }
  }

  @Test
  void refusesAModelThatIsNotTheOneNamedBesideIt() throws IOException {
    byte[] whole = Files.readAllBytes(OWN.resolve("vie.traineddata"));
    whole[whole.length / 2] ^= 1;
    write(whole);
    Files.copy(OWN.resolve("vie.traineddata.sha256"), folder.resolve("vie.traineddata.sha256"));

    refuses(Reason.MODEL_CORRUPT);
  }

  private void write(byte[] bytes) throws IOException {
    Files.write(folder.resolve("vie.traineddata"), bytes);
  }

  private void refuses(Reason reason) {
    OcrUnavailableException refusal =
        assertThrows(OcrUnavailableException.class, () -> Recognizer.open(folder, 1));
    assertEquals(reason, refusal.reason());
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(folder.toString()), refusal::getMessage);
  }
}
