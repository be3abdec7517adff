package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Remarks on stderr, and under them a line that counts the documents where somebody watches. */
final class Progress {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final Messages messages;
  private final int total;
  private final Map<Path, Pages> scans = new HashMap<>();
  private final long began = System.nanoTime();
  private int pagesRead;
  private int done;

  Progress(Terminal terminal, Messages messages, int total) {
    this.terminal = terminal;
    this.messages = messages;
    this.total = total;
  }

  /** Wipes the counting line, so that something else can be written in its place. */
  synchronized void clear() {
    if (terminal.interactive()) {
      terminal.err().print(CLEAR_LINE);
      terminal.err().flush();
    }
  }

  synchronized void remark(String sentence) {
    clear();
    terminal.err().println(sentence);
    terminal.err().flush();
  }

  /** One document more is done. */
  synchronized void step() {
    done++;
    scans.values().removeIf(pages -> pages.done() >= pages.all());
    show();
  }

  /** One page more of a scan was recognised; called from any thread. */
  synchronized void page(Path file, int pagesDone, int pages) {
    pagesRead++;
    scans.merge(file, new Pages(pagesDone, pages), Pages::further);
    show();
  }

  /** How far a scan is. */
  private record Pages(int done, int all) {
    /** Threads may tell of pages in another order than they were counted. */
    Pages further(Pages told) {
      return told.done > done ? told : this;
    }
  }

  private void show() {
    if (!terminal.interactive() || done >= total) {
      return;
    }
    int read = scans.values().stream().mapToInt(Pages::done).sum();
    int pages = scans.values().stream().mapToInt(Pages::all).sum();
    String line = messages.say("progress", done, total);
    if (read < pages) {
      long seconds = (System.nanoTime() - began) / 1_000_000_000 * (pages - read) / pagesRead;
      line += messages.say("progress-pages", read, pages, seconds / 60, seconds % 60);
    }
    terminal.err().print(CLEAR_LINE + line);
    terminal.err().flush();
  }
}
