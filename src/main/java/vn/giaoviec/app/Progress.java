package vn.giaoviec.app;

/** Remarks on stderr, and under them a line that counts the documents where somebody watches. */
final class Progress {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final Messages messages;
  private final int total;
  private int done;

  Progress(Terminal terminal, Messages messages, int total) {
    this.terminal = terminal;
    this.messages = messages;
    this.total = total;
  }

  /** Wipes the counting line, so that something else can be written in its place. */
  void clear() {
    if (terminal.interactive()) {
      terminal.err().print(CLEAR_LINE);
      terminal.err().flush();
    }
  }

  void remark(String sentence) {
    clear();
    terminal.err().println(sentence);
    terminal.err().flush();
  }

  /** One document more is done. */
  void step() {
    done++;
    if (terminal.interactive() && done < total) {
      terminal.err().print(CLEAR_LINE + messages.say("progress", done, total));
      terminal.err().flush();
    }
  }
}
