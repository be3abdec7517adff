package vn.giaoviec.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as data: the tab-separated tables under {@code lexicon/} on the class path.
 *
 * <p>A table is UTF-8 in NFC, sorted, one meaning a line; lines that begin with {@code #} are
 * remarks and name the source.
 */
public final class Lexicon {
  private Lexicon() {}

  /** One line of a table. */
  public record Row(List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell in this column, from 0; empty where the line is shorter. */
    public String get(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** The cell without marks, in lower case. */
    public String folded(int column) {
      return Vietnamese.fold(get(column));
    }
  }

  /**
   * The rows of a table in file order.
   *
   * @param name without folder and ending
   * @throws IllegalArgumentException if there is no such table: a fault of the build, not of input
   */
  public static List<Row> read(String name) {
    InputStream stream = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".tsv");
    if (stream == null) {
      throw new IllegalArgumentException("no lexicon " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> new Row(List.of(line.split("\t", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first column of a table, folded, to find in a text; the meaning is the cell as written. */
  public static Phrases<String> phrases(String name) {
    Map<String, String> phrases = new HashMap<>();
    read(name).forEach(row -> phrases.put(row.folded(0), row.get(0)));
    return Phrases.of(phrases);
  }
}
