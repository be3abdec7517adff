package vn.giaoviec.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One child from its start to its end. */
final class ChildProcess {
  // What a JVM that was told to end when memory is short ends with.
  private static final int OUT_OF_MEMORY = 3;
  // Told to end, as all processes of a console or a service are: no document makes a JVM do that.
  private static final int HUNG_UP = 129;
  private static final int INTERRUPTED = 130;
  private static final int TERMINATED = 143;
  private static final int INTERRUPTED_ON_WINDOWS = 0xC000_013A;
  private static final Duration LOOK = Duration.ofMillis(250);

  private final Process process;
  private final DataOutputStream questions;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final LastWords lastWords;
  private int documents;

  /** A frame, or the end with a reason where it was no proper one. */
  private record Heard(Optional<Frame> frame, String broken) {}

  private ChildProcess(Process process) {
    this.process = process;
    this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.lastWords = new LastWords(process.getErrorStream());
    Thread.ofPlatform().daemon().name("child-answers").start(this::listen);
  }

  /** Starts one; it need not be ready yet. */
  static ChildProcess start(List<String> command) throws IOException {
    return new ChildProcess(new ProcessBuilder(command).start());
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** How many documents it was asked. */
  int documents() {
    return documents;
  }

  OptionalLong memory() {
    return ResidentMemory.of(process.pid());
  }

  /** Waits until it can be asked; why it cannot, where it cannot. */
  Optional<Answer.Died> awaitReady(Bounds bounds) throws InterruptedException {
    Heard first = hear(bounds.start());
    if (first != null && first.frame().isPresent() && first.frame().get() instanceof Frame.Ready) {
      return Optional.empty();
    }
    String why = first == null ? "not ready in time" : end(first);
    return Optional.of(new Answer.Died(Answer.Cause.NO_CHILD, why));
  }

  /** Has it read a document; the child may be dead afterwards. */
  Answer ask(Path original, String fileName, Bounds bounds, ProgressListener pages)
      throws InterruptedException {
    documents++;
    try {
      new Frame.Document(documents, original.toString(), fileName).write(questions);
    } catch (IOException e) {
      return died(new Heard(Optional.empty(), ""));
    }
    long moved = System.nanoTime();
    while (true) {
      Heard next = hear(LOOK);
      if (next == null) {
        Optional<Answer.Died> broken = broken(bounds, Duration.ofNanos(System.nanoTime() - moved));
        if (broken.isPresent()) {
          return broken.get();
        }
      } else if (next.frame().isEmpty()) {
        return died(next);
      } else if (next.frame().get() instanceof Frame.Page(int number, int done, int all)) {
        // A page of the document before may still have been on its way.
        if (number == documents) {
          moved = System.nanoTime();
          pages.page(done, all);
        }
      } else {
        return answer(next.frame().get());
      }
    }
  }

  /** What it breaks of its bounds while nothing is heard of it. */
  private Optional<Answer.Died> broken(Bounds bounds, Duration silent) {
    if (memory().orElse(0) > bounds.most()) {
      return Optional.of(
          new Answer.Died(Answer.Cause.MEMORY, "more than " + (bounds.most() >> 20) + " MB"));
    }
    if (silent.compareTo(bounds.document()) > 0) {
      return Optional.of(
          new Answer.Died(
              Answer.Cause.TIMEOUT, "nothing for " + bounds.document().toSeconds() + " s"));
    }
    return Optional.empty();
  }

  private Answer answer(Frame frame) {
    return switch (frame) {
      case Frame.Result(int number, String json) when number == documents -> new Answer.Read(json);
      case Frame.Refusal(int number, String code, String vietnamese, String english)
          when number == documents ->
          new Answer.Refused(code, vietnamese, english);
      default -> new Answer.Died(Answer.Cause.CRASH, "an answer to something else");
    };
  }

  /** Ends it, whatever it does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    boolean interrupted = false;
    while (true) {
      try {
        process.waitFor(10, TimeUnit.SECONDS);
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer.Died died(Heard last) throws InterruptedException {
    String words = end(last);
    int code = process.isAlive() ? 0 : process.exitValue();
    Answer.Cause cause =
        switch (code) {
          case OUT_OF_MEMORY -> Answer.Cause.MEMORY;
          case HUNG_UP, INTERRUPTED, TERMINATED, INTERRUPTED_ON_WINDOWS -> Answer.Cause.NO_CHILD;
          default -> Answer.Cause.CRASH;
        };
    return new Answer.Died(cause, words);
  }

  /** Exit code and last words; a child that said nonsense is ended first. */
  private String end(Heard last) throws InterruptedException {
    if (!last.broken().isEmpty() || !process.waitFor(2, TimeUnit.SECONDS)) {
      kill();
    }
    String code = process.isAlive() ? "?" : Integer.toString(process.exitValue());
    return "exit %s; %s; %s".formatted(code, last.broken(), lastWords.text());
  }

  private @Nullable Heard hear(Duration longest) throws InterruptedException {
    return heard.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void listen() {
    DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    try {
      Optional<Frame> next;
      do {
        next = Frame.read(in);
        heard.add(new Heard(next, ""));
      } while (next.isPresent());
    } catch (IOException e) {
      heard.add(new Heard(Optional.empty(), String.valueOf(e.getMessage())));
    }
  }
}
