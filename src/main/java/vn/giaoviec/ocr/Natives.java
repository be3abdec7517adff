package vn.giaoviec.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.TessBaseAPI;
import vn.giaoviec.ocr.OcrUnavailableException.Reason;

/**
 * Loads Tesseract's native code, which JavaCPP unpacks from its jars to a folder once.
 *
 * <p>That is {@code ~/.javacpp/cache}, or what the system property {@value #CACHE} says. Where the
 * home cannot be written to, JavaCPP would take a folder below the common one for temporary files
 * under a name that everybody knows, so that another user could lay his own code there; a new
 * folder that only this user can open takes its place, and goes when the program ends.
 */
final class Natives {
  private static final String CACHE = "org.bytedeco.javacpp.cachedir";

  private Natives() {}

  static void load() throws OcrUnavailableException {
    try {
      chooseCache();
      Loader.load(leptonica.class);
      Loader.load(TessBaseAPI.class);
    } catch (IOException | LinkageError | RuntimeException e) {
      throw new OcrUnavailableException(
          Reason.NATIVES_MISSING,
          "Tesseract for "
              + Loader.getPlatform()
              + " cannot be loaded; unpacked to "
              + System.getProperty(CACHE, "the home folder")
              + ": "
              + e,
          e);
    }
  }

  private static synchronized void chooseCache() throws IOException {
    if (System.getProperty(CACHE) != null) {
      return;
    }
    Path home = Path.of(System.getProperty("user.home", "?"));
    Path cache = home.resolve(".javacpp").resolve("cache");
    if (Files.isDirectory(home) && canWrite(cache)) {
      return;
    }
    // Created for this user alone, unlike a folder of a known name.
    Path own = Files.createTempDirectory("giaoviec-natives");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(own)));
    System.setProperty(CACHE, own.toString());
  }

  private static boolean canWrite(Path cache) {
    try {
      Files.createDirectories(cache);
      Files.delete(Files.createTempFile(cache, "giaoviec", ".probe"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      // Left to whatever empties the folder of temporary files.
    }
  }
}
