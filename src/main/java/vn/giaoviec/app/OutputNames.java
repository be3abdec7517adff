package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The name of the JSON file of each input: the input's own with {@code .json} behind it.
 *
 * <p>Where inputs of several folders have the same name, the later ones get {@code (2)}, {@code
 * (3)} in it. Names that differ in capitals only count as the same, as they do on Windows.
 */
final class OutputNames {
  private final Map<Path, String> names = new HashMap<>();

  OutputNames(List<Path> files) {
    Set<String> plain = new HashSet<>();
    files.forEach(file -> plain.add(key(name(file))));
    Set<String> taken = new HashSet<>();
    for (Path file : files) {
      if (!names.containsKey(file)) {
        String name = name(file);
        // A numbered name must not be the plain name of another input either.
        for (int i = 2; !taken.add(key(name)); i++) {
          String numbered = numbered(name(file), i);
          name = plain.contains(key(numbered)) ? name : numbered;
        }
        names.put(file, name + ".json");
      }
    }
  }

  /** The name for one of the files given at the start. */
  String of(Path file) {
    String name = names.get(file);
    if (name == null) {
      throw new IllegalArgumentException("no input: " + file);
    }
    return name;
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "document" : name.toString();
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
