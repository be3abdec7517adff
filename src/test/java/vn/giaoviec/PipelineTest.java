package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaoviec.Pipeline.Reader;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

class PipelineTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void handsOverInTheOrderOfTheFilesThoughTheFirstIsTheLastToBeDone() throws Exception {
    CountDownLatch othersDone = new CountDownLatch(3);
    Reader firstWaits =
        (file, listener) -> {
          if (file.toString().equals("0")) {
            await(othersDone);
          } else {
            othersDone.countDown();
          }
          return TownNotice.source(file.toString());
        };

    List<Outcome> outcomes = outcomes(firstWaits, numbered(4), 2, LONG);

    assertEquals(numbered(4), outcomes.stream().map(Outcome::file).toList());
    outcomes.forEach(outcome -> assertInstanceOf(Outcome.Extracted.class, outcome));
  }

  @Test
  void oneBadFileNeverStopsTheOthers() throws Exception {
    Reader reader =
        (file, listener) ->
            switch (file.toString()) {
              case "0" -> throw new NoticeException(Problem.of("broken-file"));
              case "1" -> throw new IllegalStateException("a bug");
              case "2" -> throw new StackOverflowError();
              case "3" -> throw new OutOfMemoryError();
              default -> TownNotice.source(file.toString());
            };

    List<Outcome> outcomes = outcomes(reader, numbered(5), 2, LONG);

    assertEquals(
        List.of("broken-file", "internal-error", "internal-error", "internal-error", "ok"),
        outcomes.stream().map(PipelineTest::code).toList());
  }

  @Test
  void aFileThatHangsIsLeftBehind() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Reader secondHangs =
        (file, listener) -> {
          // Does not even obey an interruption.
          while (file.toString().equals("1") && never.getCount() > 0) {
            Thread.onSpinWait();
          }
          return TownNotice.source(file.toString());
        };
    try {
      List<Outcome> outcomes = outcomes(secondHangs, numbered(6), 1, Duration.ofSeconds(2));

      assertEquals(
          List.of("ok", "time-limit", "ok", "ok", "ok", "ok"),
          outcomes.stream().map(PipelineTest::code).toList());
    } finally {
      never.countDown();
    }
  }

  @Test
  void holdsOnlyAFewOutcomesAtATime() throws Exception {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger delivered = new AtomicInteger();
    AtomicInteger mostHeld = new AtomicInteger();
    Pipeline pipeline =
        pipeline(
            (file, listener) -> {
              int held = read.incrementAndGet() - delivered.get();
              mostHeld.accumulateAndGet(held, Math::max);
              return TownNotice.source(file.toString());
            });

    pipeline.processAll(numbered(500), 3, outcome -> delivered.incrementAndGet());

    assertEquals(500, delivered.get());
    assertTrue(mostHeld.get() <= 2 * 3 + 1, mostHeld + " held");
  }

  @Test
  void aScanIsNotLateAsLongAsItsPagesCome() throws Exception {
    // Long enough that a busy machine does not make the reader late between two pages.
    Duration limit = Duration.ofSeconds(2);
    Reader slow =
        (file, listener) -> {
          long end = System.nanoTime() + limit.toNanos() * 3 / 2;
          for (int page = 1; System.nanoTime() < end; page++) {
            listener.recognised(page, Integer.MAX_VALUE);
            Thread.onSpinWait();
          }
          return TownNotice.source(file.toString());
        };

    assertEquals("ok", code(outcomes(slow, numbered(1), 1, limit).getFirst()));
  }

  @Test
  void anInterruptedBatchEndsAtOnce() {
    Reader hangs =
        (file, listener) -> {
          await(new CountDownLatch(1));
          return TownNotice.source(file.toString());
        };
    Thread.currentThread().interrupt();

    assertThrows(InterruptedException.class, () -> outcomes(hangs, numbered(3), 2, LONG));
  }

  private static List<Outcome> outcomes(
      Reader reader, List<Path> files, int jobs, Duration timeLimit) throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    pipeline(reader).processAll(files, jobs, timeLimit, outcomes::add, Pipeline.Watcher.NOBODY);
    return outcomes;
  }

  private static Pipeline pipeline(Reader reader) {
    return new Pipeline(
        reader,
        source -> TownNotice.extraction().notice(),
        notice -> new Annotations(List.of()),
        (notice, annotations) -> TownNotice.extraction());
  }

  private static List<Path> numbered(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).map(Path::of).toList();
  }

  private static String code(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Extracted done -> "ok";
      case Outcome.Failed(Path file, Problem problem) -> problem.code();
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
