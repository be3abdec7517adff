package vn.giaoviec.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The end of what a child said on stderr; a stream that nobody empties would stop it. */
final class LastWords {
  private static final int KEPT = 2_000;

  private final Thread thread;
  private byte[] kept = new byte[0];

  LastWords(InputStream stderr) {
    this.thread = Thread.ofPlatform().daemon().name("child-stderr").start(() -> drain(stderr));
  }

  /** What was said; of a child that is dead, also its last word. */
  String text() throws InterruptedException {
    thread.join(1_000);
    synchronized (this) {
      return new String(kept, StandardCharsets.UTF_8).strip();
    }
  }

  private void drain(InputStream stderr) {
    byte[] buffer = new byte[KEPT];
    try (stderr) {
      for (int read = stderr.read(buffer); read >= 0; read = stderr.read(buffer)) {
        keep(buffer, read);
      }
    } catch (IOException e) {
      // It is gone; what was said before is kept.
    }
  }

  private synchronized void keep(byte[] buffer, int read) {
    byte[] all = Arrays.copyOf(kept, kept.length + read);
    System.arraycopy(buffer, 0, all, kept.length, read);
    kept = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
  }
}
