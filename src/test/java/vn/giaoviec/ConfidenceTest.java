package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.Evidence.Strength;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Task;

/** How sure tasks are, and what becomes of sentences that only a model understands. */
class ConfidenceTest {
  @TempDir private Path folder;

  @Test
  void aPlainOrderIsSure() throws NoticeException, IOException {
    Task task = only("1. Giao Phòng Nội vụ rà soát hồ sơ trước ngày 15/5/2023.");

    assertEquals(Strength.SURE, task.confidence().level());
    assertEquals(List.of(), task.confidence().reasons());
  }

  @Test
  void aDeadlineThatIsOverMakesItLikely() throws NoticeException, IOException {
    Task task = only("1. Giao Phòng Nội vụ hoàn thành việc rà soát trước ngày 15/3/2021.");

    assertEquals(Strength.LIKELY, task.confidence().level());
    assertEquals(List.of("past-deadline"), codes(task.confidence().reasons()));
  }

  @Test
  void nobodyNamedMakesItWeak() throws NoticeException, IOException {
    Task task = only("1. Rà soát hồ sơ lưu tại kho.");

    assertEquals(Strength.WEAK, task.confidence().level());
    assertEquals(List.of("no-assignee"), codes(task.confidence().reasons()));
  }

  @Test
  void aSentenceThatOnlySoundsLikeAnOrderIsAskedAbout() throws NoticeException, IOException {
    String sentence =
        "Tráng rửa bể nước của các trường, xong trước khai giảng, không để sót bể nào.";
    Extraction advised = extract(sentence + "\n      1. Giao Phòng Nội vụ rà soát hồ sơ.", true);
    Extraction alone = extract(sentence + "\n      1. Giao Phòng Nội vụ rà soát hồ sơ.", false);

    assertEquals(1, advised.tasks().size());
    assertTrue(codes(advised.problems()).contains("possible-task"));
    assertFalse(codes(advised.problems()).contains("rules-only"));
    assertEquals(1, alone.tasks().size());
    assertFalse(codes(alone.problems()).contains("possible-task"));
    assertTrue(codes(alone.problems()).contains("rules-only"));
  }

  private Task only(String body) throws NoticeException, IOException {
    List<Task> tasks = extract(body, true).tasks();
    assertEquals(1, tasks.size());
    return tasks.getFirst();
  }

  private Extraction extract(String body, boolean models) throws NoticeException, IOException {
    Path file = folder.resolve("notice.txt");
    Files.writeString(file, NoticeText.around("TB", "      " + body + "\n"));
    Optional<Path> folder = Optional.of(Path.of("models")).filter(path -> models);
    try (Pipeline pipeline = Pipeline.standard(Optional.empty(), folder, 1)) {
      return pipeline.process(file);
    }
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }
}
