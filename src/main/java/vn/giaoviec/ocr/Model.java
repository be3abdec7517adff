package vn.giaoviec.ocr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoviec.model.Sha256;
import vn.giaoviec.ocr.OcrUnavailableException.Reason;

/**
 * The file {@code vie.traineddata}, checked before native code sees it: Tesseract ends the whole
 * process on a model it cannot make sense of.
 *
 * <p>Its table of contents must fit its length. Where {@code vie.traineddata.sha256} stands beside
 * it, as in the program's own folder, its bytes must be those.
 */
final class Model {
  static final String LANGUAGE = "vie";

  private static final String FILE = LANGUAGE + ".traineddata";

  /** Tesseract knows 24 components; more may come. */
  private static final int MOST_COMPONENTS = 100;

  /** The place of the neural network among the components. */
  private static final int NETWORK = 17;

  private Model() {}

  /** The bytes of the model in {@code tessdata}. */
  static byte[] read(Path tessdata) throws OcrUnavailableException {
    Path file = tessdata.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new OcrUnavailableException(Reason.MODEL_MISSING, "no " + FILE + " in " + tessdata);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!isWhole(bytes)) {
        throw new OcrUnavailableException(
            Reason.MODEL_CORRUPT, file + " is no Tesseract model, or not a whole one");
      }
      checkSum(file, bytes);
      return bytes;
    } catch (IOException e) {
      throw new OcrUnavailableException(Reason.MODEL_MISSING, "cannot read " + file + ": " + e, e);
    }
  }

  /** Whether the offsets of the components rise and end within the file, and a network is there. */
  private static boolean isWhole(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < 4) {
      return false;
    }
    int components = buffer.getInt();
    if (components <= NETWORK
        || components > MOST_COMPONENTS
        || buffer.remaining() < 8 * components) {
      return false;
    }
    long last = 4L + 8L * components;
    for (int i = 0; i < components; i++) {
      long offset = buffer.getLong();
      if (offset != -1 && (offset < last || offset >= bytes.length)) {
        return false;
      }
      if (offset == -1 && i == NETWORK) {
        return false;
      }
      last = Math.max(last, offset);
    }
    return true;
  }

  private static void checkSum(Path file, byte[] bytes)
      throws IOException, OcrUnavailableException {
    Path sums = file.resolveSibling(FILE + ".sha256");
    if (!Files.isRegularFile(sums)) {
      return;
    }
    String wanted = Files.readString(sums).strip().split("\\s", 2)[0];
    if (!Sha256.of(bytes).equalsIgnoreCase(wanted)) {
      throw new OcrUnavailableException(
          Reason.MODEL_CORRUPT, file + " is not the file that " + sums.getFileName() + " names");
    }
  }
}
