package vn.giaoviec.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoviec.filing.Entry;

/** What clerks type finds what they mean, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchPairsTest {
  private static final Path PAIRS =
      Path.of("src/test/resources/vn/giaoviec/index/search-pairs.tsv");
  private static final LocalDate TODAY = LocalDate.of(2023, 6, 15);

  private TaskSearch search;

  @BeforeAll
  void fill(@TempDir Path folder) throws IOException {
    try (TaskIndex index = TaskIndex.open(folder, "test")) {
      for (Entry entry : InventedOffice.read()) {
        index.replace(entry);
      }
      index.commit("office", 1);
    }
    search = TaskSearch.open(folder);
  }

  @AfterAll
  void close() throws IOException {
    search.close();
  }

  @Test
  void thereAreAtLeastSixty() throws IOException {
    assertTrue(pairs().count() >= 60);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void finds(String pair) throws IOException, QueryException {
    String[] parts = pair.split("\t");
    List<String> found =
        search.find(Question.of(parts[0]), TODAY, 0, 100).hits().stream()
            .map(hit -> hit.handle().toString())
            .toList();
    boolean inOrder = parts[1].contains(">");
    List<String> wanted =
        parts[1].equals("-") ? List.of() : List.of(parts[1].split(inOrder ? " > " : " "));

    assertEquals(inOrder ? wanted : sorted(wanted), inOrder ? found : sorted(found));
    assertEquals(wanted.size(), search.count(Question.of(parts[0]), TODAY));
  }

  private static List<String> sorted(List<String> handles) {
    return handles.stream().sorted().toList();
  }

  static Stream<String> pairs() throws IOException {
    return Files.readAllLines(PAIRS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}
