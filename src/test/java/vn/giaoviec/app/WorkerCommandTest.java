package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Pipeline;
import vn.giaoviec.worker.Answer;
import vn.giaoviec.worker.Bounds;
import vn.giaoviec.worker.ChildCommand;
import vn.giaoviec.worker.ProgressListener;
import vn.giaoviec.worker.Worker;

/** The real child, as the program starts it. */
class WorkerCommandTest {
  private static final Path SAMPLES = Path.of("samples");

  @TempDir private Path folder;

  @Test
  void readsWhatTheProgramItselfWouldRead() throws InterruptedException, IOException {
    Path models = Path.of("models");
    List<String> pages = new ArrayList<>();
    try (Pipeline pipeline =
            Pipeline.standard(Optional.of(models.resolve("tessdata")), Optional.of(models), 1);
        Worker worker = worker()) {
      WorkerReading here = new WorkerReading(pipeline);
      for (String sample :
          List.of(
              "tb-xa-markdown/notice.txt",
              "kh-ngay-hoi-viec-lam/notice.docx",
              "cv-ho-chua/notice.jpg")) {
        Path file = SAMPLES.resolve(sample).toAbsolutePath();
        Answer there =
            worker.read(file, "công văn số 5.pdf", (done, all) -> pages.add(done + "/" + all));
        assertInstanceOf(Answer.Read.class, there, there.toString());
        assertEquals(here.read(file, "công văn số 5.pdf", ProgressListener.NONE), there);
        assertTrue(
            there.toString().contains("\"fileName\":\"công văn số 5.pdf\""), there::toString);
      }
    }
    assertEquals(List.of("1/1"), pages);
  }

  @Test
  void refusesInBothLanguagesWhatCannotBeRead() throws InterruptedException, IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {0, 0, 0});
    try (Worker worker = worker()) {
      Answer.Refused refused =
          assertInstanceOf(Answer.Refused.class, worker.read(file, "a.pdf", ProgressListener.NONE));
      assertEquals("empty-file", refused.code());
      assertEquals(new Messages(Language.VI).say("problem.empty-file"), refused.vietnamese());
      assertEquals(new Messages(Language.EN).say("problem.empty-file"), refused.english());
    }
  }

  private static Worker worker() {
    return new Worker(
        ChildCommand.of(448L << 20, 1, List.of(Main.class.getName(), "worker")), Bounds.usual());
  }
}
