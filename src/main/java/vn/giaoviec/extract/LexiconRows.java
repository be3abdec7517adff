package vn.giaoviec.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a word list: one meaning a line, cells parted by tabs, {@code #} opens a remark. */
final class LexiconRows {
  private LexiconRows() {}

  /** The rows of {@code lexicon/<name>}, in file order. */
  static List<List<String>> of(String name) {
    InputStream in = LexiconRows.class.getResourceAsStream("/lexicon/" + name);
    if (in == null) {
      throw new IllegalStateException("the program is incomplete: lexicon/" + name + " is missing");
    }
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
