package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.NoticeText;
import vn.giaoviec.corpus.RuleIds;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.NoticeException;

/** Runs every case of {@code Tasks.corpus}: a small document and the tasks it gives. */
class TasksCorpusTest {
  /** Rules by which a sentence is no task; their examples stand in SentenceReader.corpus. */
  private static final Set<String> NO_TASKS =
      Set.of(
          "task.approval",
          "task.assessment",
          "task.formula",
          "task.liability",
          "task.own-duty",
          "task.past",
          "task.statement");

  private static final int COLUMNS = 6;

  @TempDir Path folder;

  private record Case(String kind, String name, List<String> tasks, List<String> body) {
    boolean isKnownMiss() {
      return name.startsWith("?");
    }
  }

  @TestFactory
  List<DynamicTest> findsTheTasksOfEveryCase() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c))).toList();
  }

  @Test
  void everyRuleHasAnExample() throws IOException, NoticeException {
    Set<String> shown = new TreeSet<>(NO_TASKS);
    for (Case one : cases()) {
      extract(one)
          .tasks()
          .forEach(
              task -> {
                shown.add(task.evidence().rule());
                task.with().forEach(unit -> shown.add(unit.evidence().rule()));
              });
    }
    Set<String> missing = RuleIds.of("(?:task|assignee)");
    missing.removeAll(shown);
    assertEquals(Set.of(), missing, "rules without an example in Tasks.corpus");
  }

  @Test
  void thereAreNearMisses() throws IOException {
    long empty = cases().stream().filter(c -> c.tasks().isEmpty()).count();
    assertTrue(empty >= 5, "too few documents that give no task");
  }

  private void check(Case wanted) throws NoticeException {
    List<String> found = new ArrayList<>();
    List<String> lines = NoticeText.tasks(extract(wanted));
    for (int i = 0; i < lines.size(); i++) {
      String[] task = lines.get(i).split(" \\| ", -1);
      String shown = String.join(" | ", task[0], task[2], task[3], task[4], task[5]);
      boolean told = i < wanted.tasks().size() && columns(wanted.tasks().get(i)) == COLUMNS;
      found.add(plain(told ? shown + " | " + task[1] : shown));
    }
    List<String> expected = wanted.tasks().stream().map(TasksCorpusTest::plain).toList();
    if (wanted.isKnownMiss()) {
      assertNotEquals(String.join("\n", expected), String.join("\n", found), "remove the ?");
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", found));
    }
  }

  private static int columns(String task) {
    return task.split("\\|", -1).length;
  }

  /** Without empty columns at the end and the blanks around bars. */
  private static String plain(String task) {
    List<String> cells = Arrays.stream(task.split("\\|", -1)).map(String::strip).toList();
    return String.join(" | ", cells).replaceAll("[| ]+$", "");
  }

  private Extraction extract(Case one) throws NoticeException {
    String body = String.join("\n", one.body()) + "\n";
    return NoticeText.extract(NoticeText.read(folder, NoticeText.around(one.kind(), body)));
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    boolean body = false;
    for (String line : corpus().lines().toList()) {
      if (line.startsWith("=== ")) {
        String[] head = line.substring(4).split(" ", 2);
        cases.add(new Case(head[0], head[1], new ArrayList<>(), new ArrayList<>()));
        body = false;
      } else if (line.equals("---")) {
        body = true;
      } else if (line.startsWith("# ")) {
        body = false;
      } else if (body) {
        cases.getLast().body().add(line.replace('⇥', '\t'));
      } else if (!line.isBlank()) {
        cases.getLast().tasks().add(line);
      }
    }
    return cases;
  }

  private static String corpus() throws IOException {
    try (InputStream stream = TasksCorpusTest.class.getResourceAsStream("Tasks.corpus")) {
      if (stream == null) {
        throw new IOException("Tasks.corpus is missing beside the test");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
