package vn.giaoviec.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows by its name what is no document: locks, halves of downloads, a system's own files. */
final class LeftAlone {
  private final List<Pattern> patterns;

  private LeftAlone(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  /** The names of {@code left-alone.txt}. */
  static LeftAlone load() {
    try (InputStream names =
            Objects.requireNonNull(LeftAlone.class.getResourceAsStream("left-alone.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8))) {
      return new LeftAlone(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(LeftAlone::pattern)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isNamed(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return patterns.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
  }

  private static Pattern pattern(String glob) {
    return Pattern.compile(
        Arrays.stream(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }
}
