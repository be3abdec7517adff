package vn.giaoviec.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.ingest.Picture.Condition;
import vn.giaoviec.ocr.OcrUnavailableException;
import vn.giaoviec.ocr.RecognizedPage;
import vn.giaoviec.ocr.Recognizer;

/**
 * Recognises pages of all documents of a run side by side.
 *
 * <p>A page is decoded by the thread that recognises it, so there are never more pictures in memory
 * than threads, however long a document is. A document has few pages waiting at a time, so that a
 * short one does not wait for a long one. Nothing is loaded before the first page comes.
 */
public final class Recognition implements AutoCloseable {
  private static final int LAST_PAGES_SECONDS = 10;

  private final Optional<Path> tessdata;
  private final int workers;
  private final ExecutorService pool;
  private @Nullable Recognizer recognizer;
  private Optional<String> whyNot = Optional.empty();

  private Recognition(Optional<Path> tessdata, int workers) {
    this.tessdata = tessdata;
    this.workers = workers;
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            workers,
            workers,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            task -> Thread.ofPlatform().daemon().name("recognition").unstarted(task));
    threads.allowCoreThreadTimeOut(true);
    this.pool = threads;
  }

  /** No recognition: pages that are only pictures stay unread. */
  public static Recognition none() {
    return new Recognition(Optional.empty(), 1);
  }

  /**
   * Recognition with the model in the folder {@code tessdata}, opened when it is first needed.
   *
   * @param workers how many pages at a time, at least 1
   */
  public static Recognition with(Path tessdata, int workers) {
    return new Recognition(Optional.of(tessdata), workers);
  }

  /** Waits a moment for pages that are being read: native code must not be left in the midst. */
  @Override
  public void close() {
    pool.shutdownNow();
    try {
      if (pool.awaitTermination(LAST_PAGES_SECONDS, TimeUnit.SECONDS)) {
        closeRecognizer();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether pages can be recognised; loads the model where it is not loaded yet. */
  synchronized boolean isReady() {
    if (recognizer == null && tessdata.isPresent() && whyNot.isEmpty()) {
      try {
        recognizer = Recognizer.open(tessdata.get(), workers);
      } catch (OcrUnavailableException e) {
        whyNot = Optional.of(String.valueOf(e.getMessage()));
      }
    }
    return recognizer != null;
  }

  /** Why the model that was named cannot be loaded. */
  synchronized Optional<String> whyNot() {
    return whyNot;
  }

  /**
   * What was seen on a page.
   *
   * @param page from 1
   * @param words empty where its picture could not be decoded, or has no room for any
   * @param condition of its picture
   */
  record Seen(int page, Optional<RecognizedPage> words, Condition condition) {}

  /**
   * Recognises {@code pages} of a document; the result is in their order.
   *
   * @throws IllegalStateException where it is not {@linkplain #isReady() ready}
   * @throws InterruptedException where this thread was interrupted; pages begun are ended aside
   */
  List<Seen> read(List<Integer> pages, Pictures pictures, PageListener listener)
      throws InterruptedException {
    Recognizer ready = recognizer();
    AtomicInteger done = new AtomicInteger();
    List<Seen> seen = new ArrayList<>(pages.size());
    Queue<Future<Seen>> open = new ArrayDeque<>();
    try {
      for (int page : pages) {
        if (open.size() == 2 * workers) {
          seen.add(await(open.remove()));
        }
        open.add(
            pool.submit(
                () -> {
                  Seen read = read(page, pictures, ready);
                  listener.recognised(done.incrementAndGet(), pages.size());
                  return read;
                }));
      }
      while (!open.isEmpty()) {
        seen.add(await(open.remove()));
      }
      return seen;
    } finally {
      open.forEach(waiting -> waiting.cancel(false));
    }
  }

  private static Seen read(int page, Pictures pictures, Recognizer recognizer) {
    try {
      Picture picture = pictures.of(page);
      if (PictureSize.isTooSmall(picture.image())) {
        return new Seen(page, Optional.empty(), Condition.WHOLE);
      }
      RecognizedPage words =
          SignatureLook.again(
              recognizer.read(picture.image(), picture.dpi()), picture.image(), recognizer);
      return new Seen(page, Optional.of(words), picture.condition());
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return new Seen(page, Optional.empty(), Condition.DAMAGED);
    }
  }

  private static Seen await(Future<Seen> page) throws InterruptedException {
    try {
      return page.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private synchronized Recognizer recognizer() {
    if (recognizer == null) {
      throw new IllegalStateException("no model is loaded");
    }
    return recognizer;
  }

  private synchronized void closeRecognizer() {
    if (recognizer != null) {
      recognizer.close();
      recognizer = null;
    }
  }
}
