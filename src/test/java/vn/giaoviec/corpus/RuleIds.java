package vn.giaoviec.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ids of rules as the program's sources write them, so that none is left without example. */
public final class RuleIds {
  private static final Path SOURCES = Path.of("src/main/java/vn/giaoviec");

  private RuleIds() {}

  /** All ids {@code kind.wording} that stand as literals in the sources. */
  public static Set<String> of(String kind) {
    Pattern literal = Pattern.compile("\"(" + kind + "\\.[a-z-]+)\"");
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher id = literal.matcher(Files.readString(file));
        while (id.find()) {
          ids.add(id.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids;
  }
}
