package vn.giaoviec.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children that misbehave in every way; processes and pipes are real. */
class WorkerTest {
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final long MUCH = 4L << 30;

  @TempDir private Path folder;

  @Test
  void oneChildReadsManyDocuments() throws InterruptedException {
    try (Worker worker = worker(bounds(100))) {
      assertEquals(new Answer.Read("{\"name\":\"số một.pdf\"}"), read(worker, "số một.pdf"));
      long first = worker.pid().orElseThrow();
      assertEquals(new Answer.Refused("empty-file", "Tệp rỗng.", "Empty."), read(worker, "refuse"));
      assertEquals(new Answer.Read("{\"name\":\"good\"}"), read(worker, "good"));
      assertEquals(first, worker.pid().orElseThrow());
    }
  }

  @Test
  void aChildThatHangsIsEndedAndTheNextDocumentIsRead() throws InterruptedException {
    try (Worker worker = worker(bounds(100))) {
      assertDied(Answer.Cause.TIMEOUT, read(worker, "hang"));
      assertInstanceOf(Answer.Read.class, read(worker, "good"));
    }
  }

  @Test
  void eachPageBeginsTheTimeAnew() throws InterruptedException {
    List<String> seen = new ArrayList<>();
    try (Worker worker = worker(bounds(100))) {
      Answer answer =
          worker.read(folder.resolve("x"), "pages", (done, all) -> seen.add(done + "/" + all));
      assertInstanceOf(Answer.Read.class, answer);
    }
    assertEquals(10, seen.size());
    assertEquals("10/10", seen.getLast());
  }

  @Test
  void aChildThatEndsIsACrashWithItsLastWords() throws InterruptedException {
    try (Worker worker = worker(bounds(100))) {
      Answer.Died died = assertDied(Answer.Cause.CRASH, read(worker, "exit"));
      assertTrue(
          died.detail().contains("exit 7") && died.detail().contains("a last word"),
          died::toString);
      assertDied(Answer.Cause.CRASH, read(worker, "halt"));
      assertInstanceOf(Answer.Read.class, read(worker, "good"));
    }
  }

  @Test
  void aDocumentThatKilledOneChildIsTriedInAFreshOne() throws InterruptedException {
    try (Worker worker = worker(bounds(100))) {
      for (String way : List.of("hang", "exit", "halt", "eat", "print")) {
        Answer answer = worker.read(folder.resolve(way), "once " + way, ProgressListener.NONE);
        assertEquals(new Answer.Read("second time"), answer, way);
      }
    }
  }

  @Test
  void aHeapThatIsFullEndsTheChildAlsoWhereTheErrorIsCaught() throws InterruptedException {
    try (Worker worker = worker(bounds(100))) {
      assertDied(Answer.Cause.MEMORY, read(worker, "eat"));
      assertInstanceOf(Answer.Read.class, read(worker, "good"));
    }
  }

  @Test
  void aChildThatTakesTooMuchIsEndedInTheMidstOfADocument() throws InterruptedException {
    assumeTrue(ResidentMemory.of(ProcessHandle.current().pid()).isPresent());
    Bounds tight = new Bounds(Duration.ofMinutes(1), Duration.ofMinutes(5), 1, 1, 100);
    try (Worker worker = worker(tight)) {
      assertDied(Answer.Cause.MEMORY, read(worker, "hang"));
    }
  }

  @Test
  void aChildThatHasGrownOrReadItsShareIsReplaced() throws InterruptedException {
    assumeTrue(ResidentMemory.of(ProcessHandle.current().pid()).isPresent());
    Bounds grown = new Bounds(Duration.ofMinutes(1), SHORT, 1, MUCH, 100);
    for (Bounds bounds : List.of(grown, bounds(1))) {
      try (Worker worker = worker(bounds)) {
        assertInstanceOf(Answer.Read.class, read(worker, "good"));
        assertTrue(worker.pid().isEmpty());
        assertInstanceOf(Answer.Read.class, read(worker, "good"));
      }
    }
  }

  @Test
  void whatIsPrintedBetweenFramesIsNeverTakenForAnAnswer() throws InterruptedException {
    try (Worker worker = worker(bounds(100))) {
      Answer.Died died = assertDied(Answer.Cause.CRASH, read(worker, "print"));
      assertTrue(died.detail().contains("no frame"), died::toString);
    }
  }

  @Test
  void anExceptionInTheChildIsARefusal() throws InterruptedException {
    try (Worker worker = worker(bounds(100))) {
      Answer.Refused refused = assertInstanceOf(Answer.Refused.class, read(worker, "throw"));
      assertEquals("internal-error", refused.code());
    }
  }

  @Test
  void aChildKilledFromOutsideIsReplaced() throws Exception {
    try (Worker worker = worker(bounds(100))) {
      assertInstanceOf(Answer.Read.class, read(worker, "good"));
      ProcessHandle child = ProcessHandle.of(worker.pid().orElseThrow()).orElseThrow();
      child.destroyForcibly();
      await(child.onExit());
      assertInstanceOf(Answer.Read.class, read(worker, "good"));
      assertNotEquals(child.pid(), worker.pid().orElseThrow());
    }
  }

  @Test
  void aChildToldToEndSaysNothingOfTheDocument() throws InterruptedException {
    try (Worker worker = worker(bounds(100))) {
      Answer answer =
          worker.read(
              folder.resolve("document"),
              "pages",
              (done, all) ->
                  worker.pid().stream()
                      .mapToObj(pid -> ProcessHandle.of(pid).orElseThrow())
                      .forEach(ProcessHandle::destroy));
      assertDied(Answer.Cause.NO_CHILD, answer);
      assertInstanceOf(Answer.Read.class, read(worker, "good"));
    }
  }

  @Test
  void aProgramThatIsNoneSaysNothingOfTheDocument() throws InterruptedException {
    for (List<String> command :
        List.of(
            List.of(folder.resolve("no-such-program").toString()),
            ChildCommand.of(64 << 20, 1, List.of("no.such.Main")))) {
      try (Worker worker = new Worker(command, bounds(100))) {
        assertDied(Answer.Cause.NO_CHILD, read(worker, "good"));
      }
    }
  }

  @Test
  void whoClosesDoesNotWaitForTheDocument() throws Exception {
    Bounds patient = new Bounds(Duration.ofMinutes(1), Duration.ofMinutes(5), MUCH, MUCH, 100);
    Worker worker = worker(patient);
    assertInstanceOf(Answer.Read.class, read(worker, "good"));
    ProcessHandle child = ProcessHandle.of(worker.pid().orElseThrow()).orElseThrow();
    CompletableFuture<Answer> hanging = new CompletableFuture<>();
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    hanging.complete(read(worker, "hang"));
                  } catch (InterruptedException e) {
                    hanging.completeExceptionally(e);
                  }
                });
    worker.close();
    assertInstanceOf(Answer.Died.class, await(hanging));
    await(child.onExit());
    reader.join();
    assertInstanceOf(Answer.Died.class, read(worker, "good"));
  }

  @Test
  void whoIsInterruptedLeavesNoChild() throws Exception {
    Bounds patient = new Bounds(Duration.ofMinutes(1), Duration.ofMinutes(5), MUCH, MUCH, 100);
    try (Worker worker = worker(patient)) {
      assertInstanceOf(Answer.Read.class, read(worker, "good"));
      ProcessHandle child = ProcessHandle.of(worker.pid().orElseThrow()).orElseThrow();
      Thread.currentThread().interrupt();
      assertThrows(InterruptedException.class, () -> read(worker, "hang"));
      // Before its turn: the child was not asked, and serves the next one.
      assertTrue(child.isAlive());
      assertInstanceOf(Answer.Read.class, read(worker, "good"));
      assertThrows(
          InterruptedException.class,
          () -> worker.read(folder, "pages", (done, all) -> Thread.currentThread().interrupt()));
      await(child.onExit());
    }
  }

  @Test
  void theChildEndsWithTheProgram() throws Exception {
    Process parent =
        new ProcessBuilder(ChildCommand.of(64 << 20, 1, List.of(TrialParent.class.getName())))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
      parent.destroyForcibly();
      await(child.onExit());
    }
  }

  @Test
  void severalChildrenReadSideBySide() throws Exception {
    try (Workers workers = new Workers(2, command(), bounds(100))) {
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String name = i % 5 == 0 ? "exit" : "document " + i;
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        answers.add(answer);
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    answer.complete(workers.read(Path.of("any"), name, ProgressListener.NONE));
                  } catch (InterruptedException e) {
                    answer.completeExceptionally(e);
                  }
                });
      }
      for (int i = 0; i < 10; i++) {
        Answer answer = await(answers.get(i));
        if (i % 5 == 0) {
          assertDied(Answer.Cause.CRASH, answer);
        } else {
          assertEquals(new Answer.Read("{\"name\":\"document " + i + "\"}"), answer);
        }
      }
    }
  }

  private Answer read(Worker worker, String name) throws InterruptedException {
    return worker.read(folder.resolve("document"), name, ProgressListener.NONE);
  }

  private static Worker worker(Bounds bounds) {
    return new Worker(command(), bounds);
  }

  private static List<String> command() {
    return ChildCommand.of(64 << 20, 1, List.of(TrialChild.class.getName()));
  }

  private static Bounds bounds(int documents) {
    return new Bounds(Duration.ofMinutes(1), SHORT, MUCH, MUCH, documents);
  }

  private static Answer.Died assertDied(Answer.Cause cause, Answer answer) {
    Answer.Died died = assertInstanceOf(Answer.Died.class, answer);
    assertEquals(cause, died.cause(), died.detail());
    return died;
  }

  private static <T> T await(CompletableFuture<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(1, TimeUnit.MINUTES);
  }
}
