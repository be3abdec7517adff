package vn.giaoviec.ocr;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;

/** Where the model for reading pictures lies. */
public final class Tessdata {
  /** Names another folder of models than the program's own. */
  public static final String VARIABLE = "GIAOVIEC_TESSDATA";

  private Tessdata() {}

  /**
   * The folder named by {@link #VARIABLE}, else {@code models/tessdata} beside the folder that this
   * class was loaded from: {@code lib} of an installation, {@code target} of a build. It need not
   * exist; {@link Recognizer#open} says what is missing.
   *
   * @param environment the variables of the process
   */
  public static Path locate(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    return home().resolve("models").resolve("tessdata");
  }

  /** Two floors above lib/giaoviec.jar as well as above target/classes. */
  private static Path home() {
    CodeSource source = Tessdata.class.getProtectionDomain().getCodeSource();
    Path here = Path.of("").toAbsolutePath();
    if (source == null || source.getLocation() == null) {
      return here;
    }
    try {
      Path folder = Path.of(source.getLocation().toURI()).toAbsolutePath().getParent();
      return folder == null || folder.getParent() == null ? here : folder.getParent();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return here;
    }
  }
}
