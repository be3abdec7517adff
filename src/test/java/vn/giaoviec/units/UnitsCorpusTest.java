package vn.giaoviec.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the corpus of spellings that are one unit, and of names that are not. */
final class UnitsCorpusTest {
  private static final String FILE = "Units.corpus";
  private static final String GIVEN = "# given ";

  private final UnitDirectory directory = new UnitDirectory();

  @TestFactory
  Stream<DynamicTest> tellsWhoIsMeant() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Setting setting = Setting.UNKNOWN;
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.startsWith(GIVEN)) {
        setting = given(line.substring(GIVEN.length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        String expected = line.substring(0, tab);
        String[] names = line.substring(tab + 1).split(" \\| ");
        Setting here = setting;
        String title = FILE + ":" + number + " " + expected;
        tests.add(
            dynamicTest(
                title,
                () -> {
                  if (expected.startsWith("!")) {
                    differ(names, here);
                  } else {
                    meet(expected, names, here);
                  }
                }));
      }
    }
    return tests.stream();
  }

  private void meet(String id, String[] names, Setting setting) {
    for (String name : names) {
      assertEquals(id, directory.identify(name, setting).id(), name);
    }
  }

  private void differ(String[] names, Setting setting) {
    Map<String, String> seen = new HashMap<>();
    for (String name : names) {
      String id = directory.identify(name, setting).id();
      assertNull(seen.put(id, name), name + " has the id of another: " + id);
    }
  }

  private Setting given(String line) {
    String[] cells = line.split(" \\| ");
    return directory.setting(cells[0], cells[1], LocalDate.parse(cells[2]));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(UnitsCorpusTest.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
