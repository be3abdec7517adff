package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputNamesTest {
  @Test
  void aNameOfItsOwnIsKept() {
    assertEquals(List.of("a.txt.json", "a.pdf.json"), names("x/a.txt", "x/a.pdf"));
  }

  @Test
  void theSameNameInOtherFoldersIsNumbered() {
    assertEquals(
        List.of("a.txt.json", "a (2).txt.json", "A (3).TXT.json"),
        names("x/a.txt", "y/a.txt", "z/A.TXT"));
  }

  @Test
  void aNumberedNameNeverTakesTheNameOfAnotherInput() {
    assertEquals(List.of("a.json", "a (3).json", "a (2).json"), names("x/a", "y/a", "z/a (2)"));
  }

  private static List<String> names(String... files) {
    List<Path> paths = Stream.of(files).map(Path::of).toList();
    OutputNames names = new OutputNames(paths);
    return paths.stream().map(names::of).toList();
  }
}
