package vn.giaoviec.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The side of the child: reads one document after the other until nobody asks any more. */
public final class Child {
  private final Reading reading;

  /** Reads a document. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Reads {@code original}.
     *
     * @param fileName the name it came in under
     * @return what was read or why not; never {@link Answer.Died}
     */
    Answer read(Path original, String fileName, ProgressListener pages);
  }

  public Child(Reading reading) {
    this.reading = reading;
  }

  /**
   * Serves until {@code in} ends, and ends the whole process then, at once: the program is gone,
   * and native code that is just reading a page would not listen to anything less.
   *
   * @param in from the program
   * @param out to the program, and nobody else's
   */
  public void serve(InputStream in, OutputStream out) throws InterruptedException, IOException {
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out));
    BlockingQueue<Frame.Document> documents = new LinkedBlockingQueue<>();
    Thread.ofPlatform()
        .daemon()
        .name("program")
        .start(() -> listen(new DataInputStream(new BufferedInputStream(in)), documents));
    send(answers, new Frame.Ready());
    while (true) {
      send(answers, answer(documents.take(), answers));
    }
  }

  private static void listen(DataInputStream in, BlockingQueue<Frame.Document> documents) {
    try {
      Optional<Frame> next = Frame.read(in);
      while (next.isPresent()) {
        if (next.get() instanceof Frame.Document document) {
          documents.add(document);
        }
        next = Frame.read(in);
      }
    } catch (IOException e) {
      // As good as gone.
    }
    Runtime.getRuntime().halt(0);
  }

  @SuppressWarnings("CatchingUnchecked") // A crash on one document is that document's failure.
  private Frame answer(Frame.Document document, DataOutputStream answers) {
    ProgressListener pages =
        (done, all) -> {
          try {
            send(answers, new Frame.Page(document.number(), done, all));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    try {
      return frame(
          document.number(), reading.read(Path.of(document.path()), document.fileName(), pages));
    } catch (Exception | StackOverflowError e) {
      String what = String.valueOf(e);
      return new Frame.Refusal(document.number(), "internal-error", what, what);
    }
  }

  private static Frame frame(int number, Answer answer) {
    return switch (answer) {
      case Answer.Read(String json) -> new Frame.Result(number, json);
      case Answer.Refused(String code, String vietnamese, String english) ->
          new Frame.Refusal(number, code, vietnamese, english);
      case Answer.Died(Answer.Cause cause, String detail) ->
          throw new IllegalStateException("dead and answering: " + cause + " " + detail);
    };
  }

  /** Pages come from several threads. */
  private static void send(DataOutputStream answers, Frame frame) throws IOException {
    synchronized (answers) {
      frame.write(answers);
    }
  }
}
