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
      new Frame.Document(original.toString(), fileName).write(questions);
    } catch (IOException e) {
      return died(new Heard(Optional.empty(), ""));
    }
    long moved = System.nanoTime();
    while (true) {
      Heard next = hear(LOOK);
      if (next == null) {
        if (memory().orElse(0) > bounds.most()) {
          return new Answer.Died(Answer.Cause.MEMORY, "more than " + (bounds.most() >> 20) + " MB");
        }
        if (System.nanoTime() - moved > bounds.document().toNanos()) {
          return new Answer.Died(
              Answer.Cause.TIMEOUT, "nothing for " + bounds.document().toSeconds() + " s");
        }
        continue;
      }
      switch (next.frame().orElse(null)) {
        case Frame.Page(int done, int all) -> {
          moved = System.nanoTime();
          pages.page(done, all);
        }
        case Frame.Result(String json) -> {
          return new Answer.Read(json);
        }
        case Frame.Refusal(String code, String vietnamese, String english) -> {
          return new Answer.Refused(code, vietnamese, english);
        }
        case Frame.Ready() -> {
          return new Answer.Died(Answer.Cause.CRASH, "it began anew");
        }
        case Frame.Document document -> {
          return new Answer.Died(Answer.Cause.CRASH, "it asked for " + document.fileName());
        }
        case null -> {
          return died(next);
        }
      }
    }
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
    boolean memory = !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
    return new Answer.Died(memory ? Answer.Cause.MEMORY : Answer.Cause.CRASH, words);
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
